import Foundation

/// Says that a data folder is in use, so that no other program puts another database in its place meanwhile. The machine
/// takes it back when the program ends, however it ends.
package final class FolderUse: Sendable {
  private let file: Int32
  private let folder: String

  private init(_ file: Int32, _ folder: String) { (self.file, self.folder) = (file, folder) }

  deinit { close(file) }

  /// As one of many who work with the folder; `nil` where the folder can only be read.
  package static func shared(_ folder: String) throws(Complaint) -> FolderUse? {
    guard let use = open(folder) else { return nil }
    guard flock(use.file, LOCK_SH | LOCK_NB) == 0 else {
      throw Complaint(code: 75, lines: ["\(folder) is being restored; try again in a moment"])
    }
    return use
  }

  /// As the only one.
  package static func alone(_ folder: String) throws(Complaint) -> FolderUse {
    guard let use = open(folder) else { throw .configuration("\(folder) cannot be written") }
    guard flock(use.file, LOCK_EX | LOCK_NB) == 0 else {
      throw Complaint(
        code: 75,
        lines: [
          (["\(folder) is in use: stop ‘rida serve’ and ‘rida work’, then try again; nothing was changed"]
            + use.others()).joined(separator: "; ")
        ])
    }
    return use
  }

  /// Does something as the only one, and is one of many again. Others are asked to step aside, and waited for; `nil`, with
  /// nothing done, where some are still there.
  func alone<Result>(waiting patience: Duration, _ work: () async -> Result) async -> Result? {
    let asking = Foundation.open(FolderUse.asked(folder), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    flock(asking, LOCK_EX)
    // Whoever stepped aside comes back when nobody asks any more, and finds the folder free.
    defer {
      flock(file, LOCK_SH | LOCK_NB)
      close(asking)
    }
    let end = ContinuousClock.now + patience
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard ContinuousClock.now < end, !Task.isCancelled else { return nil }
      try? await Task.sleep(for: .milliseconds(100))
    }
    return await work()
  }

  /// Whether somebody waits to be alone in a folder. The machine forgets it when she ends, however she ends.
  package static func isAsked(_ folder: String) -> Bool {
    let asking = Foundation.open(asked(folder), O_RDONLY | O_CLOEXEC)
    guard asking >= 0 else { return false }
    defer { close(asking) }
    return flock(asking, LOCK_SH | LOCK_NB) != 0
  }

  /// Ends this use before its time.
  func release() { flock(file, LOCK_UN) }

  /// Which other programs use the folder, as the machine tells: `rida work (1234)`.
  package func others() -> [String] {
    var state = stat()
    guard fstat(file, &state) == 0, let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
      return []
    }
    let holders = locks.split(separator: "\n").compactMap { line -> Int32? in
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(state.st_ino)") else { return nil }
      return Int32(words[4])
    }
    return Set(holders).subtracting([getpid(), 0, -1]).sorted().map { "\(FolderUse.name(of: $0)) (\($0))" }
  }

  /// A program with its command.
  private static func name(of process: Int32) -> String {
    let words = (FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data())
      .split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard let program = words.first else { return "?" }
    let command = words.dropFirst().first { !$0.hasPrefix("-") }
    return ([(program as NSString).lastPathComponent] + (command.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// What is locked by whoever waits to be alone.
  private static func asked(_ folder: String) -> String { "\(folder)/in-use.asked" }

  private static func open(_ folder: String) -> FolderUse? {
    let file = Foundation.open("\(folder)/in-use", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    return file < 0 ? nil : FolderUse(file, folder)
  }
}
