import Foundation

/// Says that a data folder is in use, so that no other program puts another database in its place meanwhile. The machine
/// takes it back when the program ends, however it ends.
package final class FolderUse: Sendable {
  private let file: Int32

  private init(_ file: Int32) { self.file = file }

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
        code: 75, lines: ["\(folder) is in use: stop ‘rida serve’ and ‘rida work’, then restore; nothing was changed"])
    }
    return use
  }

  /// Does something as the only one, and is one of many again; `nil`, with nothing done, where others are there.
  func alone<Result>(_ work: () async -> Result) async -> Result? {
    defer { flock(file, LOCK_SH | LOCK_NB) }
    return flock(file, LOCK_EX | LOCK_NB) == 0 ? await work() : nil
  }

  private static func open(_ folder: String) -> FolderUse? {
    let file = Foundation.open("\(folder)/in-use", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    return file < 0 ? nil : FolderUse(file)
  }
}
