import Foundation
import Storage
import StorageSQLite
import Upkeep

extension Workspace {
  /// Bytes of the database.
  var size: Int {
    get throws {
      guard case .file(let path) = place else {
        return try database.look(Statement("SELECT pg_database_size(current_database())"))[0].int(0)
      }
      return [path, "\(path)-wal"].reduce(0) { sum, path in
        sum + (((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int) ?? 0)
      }
    }
  }

  /// Copies the database while it is in use, and the files beside it. The copy gets its name when it is whole and on the
  /// disk; no key is in it but sealed for a recovery key. The name must be free.
  /// - Parameter isKept: whether it is a backup already; one that is to leave the machine is none before it has.
  /// - Returns: how many documents, reports, drafts and definitions were copied, and files of sealed keys.
  package func copy(to file: String, isKept: Bool = true) async throws -> Int {
    let draft = "\(file).draft"
    // What a copy that was cut off left behind.
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
    try await database.copy(to: draft)
    let beside = ArchivedFiles.folder(beside: file)
    try Workspace.state(draft, in: beside)
    let copied =
      try ArchivedFiles.copy(from: folder, to: beside)
      + WrittenFiles.copy(from: folder, to: beside, keeping: false)
      + KeyRecovery.seal(keys, of: folder, into: beside)
    // The name comes last, when everything is on the disk: whatever has it is whole.
    try Durable.name(draft, file)
    if isKept { TimeMark.backup.note(Clock.seconds, in: folder) }
    return copied
  }

  /// Writes down beside a copy what it holds, so that a trial can tell another from it.
  private static func state(_ copy: String, in beside: String) throws {
    let contents = try SQLiteDatabase.look(into: copy) { try SQLRestored.contents($0) }
    let statement = CopyStatement(digest: try OwnCopy.digest(of: copy), contents: contents)
    try FileManager.default.createDirectory(
      atPath: beside, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Files.write(try JSONEncoder().encode(statement), to: "\(beside)/\(CopyKeeper.statement)")
  }
}
