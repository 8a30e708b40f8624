import Foundation

/// Drafts and report definitions that come back with a database. They wait beside it, under its digest, and take
/// their places once it has taken its own. Where the program was cut off between, whoever opens the house next goes on: its
/// digest tells whether the database has come, and a house is never half of the one and half of the other.
enum ComingFiles {
  private static let mark = "coming-"
  /// Holds the name, within the folder, of a database that was set aside and is not kept: the folder may be moved meanwhile.
  private static let passing = "passing"

  /// Has the files of a copy wait for its database.
  /// - Parameter passing: where what stands is kept until then, and no longer; `nil` where it is kept for good.
  static func wait(for draft: String, from source: String, in folder: String, passing: String?) throws {
    try finish(in: folder)
    let place = "\(folder)/\(mark)\(try OwnCopy.digest(of: draft))"
    try FileManager.default.createDirectory(
      atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = try WrittenFiles.copy(from: source, to: place, keeping: false)
    if let passing {
      try Data((passing as NSString).lastPathComponent.utf8).write(to: URL(fileURLWithPath: "\(place)/\(self.passing)"))
      try Durable.sync("\(place)/\(self.passing)")
    }
    try Durable.syncFolder(of: "\(place)/\(self.passing)")
    try Durable.syncFolder(of: place)
  }

  /// Ends what somebody was cut off from who put a copy back, in a folder in which nobody does now.
  static func goOn(in folder: String) throws {
    try finish(in: folder)
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink("\(folder)/rida.sqlite.draft\(suffix)") }
    let scratch = ReadBack.scratch(in: folder)
    if FileManager.default.fileExists(atPath: scratch) { try FileManager.default.removeItem(atPath: scratch) }
  }

  /// Puts those in their places whose database has come, and removes those whose database never did.
  static func finish(in folder: String) throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder) where name.hasPrefix(mark) {
      let place = "\(folder)/\(name)"
      // Of several who open the house at once one does it, and the others wait.
      let lock = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard lock >= 0, flock(lock, LOCK_EX) == 0 else { continue }
      defer { close(lock) }
      guard files.fileExists(atPath: place) else { continue }
      let path = "\(folder)/rida.sqlite"
      if files.fileExists(atPath: path), try name == "\(mark)\(OwnCopy.digest(of: path))" {
        _ = try WrittenFiles.copy(from: place, to: folder, keeping: true)
      }
      if let kept = files.contents(atPath: "\(place)/\(passing)") {
        SetAside.forget("\(folder)/\(String(decoding: kept, as: UTF8.self))")
      }
      try files.removeItem(atPath: place)
    }
  }
}
