import Foundation
import Storage
import StorageSQLite

/// Keeps what is replaced under a name of its own, and never in the place of what was set aside before.
package enum SetAside {
  /// The files of a database: its pages, and its log.
  private static let suffixes = ["", "-wal", "-journal"]

  /// Keeps a database with its log under the next free name; it stays where it is as well.
  /// - Returns: the name, or `nil` where there is none to keep.
  package static func database(_ path: String) async throws -> String? {
    let files = FileManager.default
    guard suffixes.contains(where: { files.fileExists(atPath: path + $0) }) else { return nil }
    await bringLog(into: path)
    let name = nextName(of: path)
    // The log first: nobody takes a database for whole whose log comes later.
    for suffix in suffixes.reversed() where size(path + suffix) > 0 {
      try Durable.keep(path + suffix, as: name + suffix)
    }
    if size(path) == 0, files.fileExists(atPath: path) { try Durable.keep(path, as: name) }
    try Durable.syncFolder(of: path)
    return name
  }

  /// Under which name a database would be kept.
  static func nextName(of path: String) -> String { free(path, suffixes) }

  /// The last database that was set aside; `nil` where none is kept.
  static func newest(of path: String) -> String? {
    let names = (1...).lazy.map { "\(path).replaced-\($0)" }
    return Array(names.prefix { FileManager.default.fileExists(atPath: $0) }).last
  }

  /// Removes a database that was set aside, with its log.
  static func forget(_ name: String) {
    for suffix in suffixes { unlink(name + suffix) }
  }

  /// Gives a file another name.
  package static func file(_ path: String) throws {
    guard rename(path, free(path, [""])) == 0 else { throw Complaint.input("\(path) cannot be set aside") }
  }

  /// Removes the log of a database that was kept with it. Where everything of it is in the pages already, as in every
  /// database that can be opened, nothing is lost by that at any moment.
  package static func removeLog(of path: String) {
    for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Brings the log into the pages, where the database can be opened; one that cannot is kept as it is.
  private static func bringLog(into path: String) async {
    guard size(path) > 0, size(path + "-wal") > 0, let database = try? SQLiteDatabase(path: path) else { return }
    try? await database.truncateLog()
    try? database.close()
  }

  private static func free(_ path: String, _ suffixes: [String]) -> String {
    let names = (1...).lazy.map { "\(path).replaced-\($0)" }
    let isFree = { (name: String) in !suffixes.contains { FileManager.default.fileExists(atPath: name + $0) } }
    return names.first(where: isFree) ?? "\(path).replaced"
  }

  private static func size(_ path: String) -> Int {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int) ?? 0
  }
}
