package import Access
package import Ballots
import Foundation
import Storage
import StorageSQLite
import Surveys
import Synchronization
package import Upkeep

/// A copy of the database that is about to be put back: opened, brought up to date and audited in a folder of its own,
/// before anything that is there is touched.
package struct ReadBack {
  /// What is put in place: one file, whole, with no log.
  package let draft: String
  /// How many links were opened again, since the key of their answers is gone.
  package let reopened: Int
  /// What an audit says that does not keep the house from being opened.
  package let findings: [AuditFinding]
  /// Files of which it tells and which are not there.
  package let missingFiles: Int
  /// SHA-256 of the copy as it was read, in hexadecimal digits, and what it holds.
  package let digest: String
  package let contents: CopyContents
  /// What tells its house from every other; `nil` where no epoch ever began.
  let house: Data?
  /// Whether it is what was written down when it was made; true where nothing was.
  package let isAsStated: Bool
  /// Whether those who asked since to be left in peace are in it too; `nil` where there was no house to ask.
  package let keepsPeace: Bool?

  /// Reads a copy back into the folder of a house; throws where it cannot be put in place.
  /// - Parameter word: on whose word it is put in place; `nil` where nobody of the staff gave it.
  package init(
    _ file: String, folder: String, keys: any EpochKeyStore, on word: RestoreWord? = nil
  ) async throws {
    let scratch = ReadBack.scratch(in: folder)
    try? FileManager.default.removeItem(atPath: scratch)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try FileManager.default.createDirectory(
      atPath: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = "\(scratch)/copy.sqlite"
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: file + suffix) {
      try OwnCopy.file(file + suffix, to: path + suffix)
    }
    digest = try OwnCopy.digest(of: path)
    let database = try SQLiteDatabase(path: path)
    defer { try? database.close() }
    // As it was made: what a newer program adds to it when it is brought up to date counts for nothing here.
    isAsStated = await ReadBack.isAsStated(file, digest, database)
    try await ReadBack.check(database, file)
    let restored = SQLRestored(database)
    (house, contents) = (try await restored.house(), try await restored.contents())
    reopened = try await ReadBack.reopen(database, keys)
    try await restored.settle(at: Clock.seconds)
    keepsPeace = await ReadBack.keepPeace(restored, asIn: "\(folder)/rida.sqlite")
    if let word { try await restored.note(word) }
    findings = try await SQLAudit(database).everything(keys: keys.keys())
    missingFiles = try await ArchivedFiles.missing(of: database, in: [folder, ArchivedFiles.folder(beside: file)])
    draft = "\(folder)/rida.sqlite.draft"
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
    try await database.copy(to: draft)
  }

  /// Where a copy is looked at.
  static func scratch(in folder: String) -> String { "\(folder)/restoring" }

  /// Whether a copy is what was written down beside it; true where nothing was. An older schema may not tell what it holds:
  /// then its bytes do.
  private static func isAsStated(_ file: String, _ digest: String, _ database: any Database) async -> Bool {
    let path = "\(ArchivedFiles.folder(beside: file))/\(CopyKeeper.statement)"
    guard let content = FileManager.default.contents(atPath: path) else { return true }
    guard let stated = try? JSONDecoder().decode(CopyStatement.self, from: content), stated.digest == digest else {
      return false
    }
    guard let contents = try? await SQLRestored(database).contents() else { return true }
    return contents == stated.contents
  }

  /// That it is a database of this program, whole, of a schema that is known, and that its figures are what was published.
  private static func check(_ database: any Database, _ file: String) async throws {
    guard try await Migrator.version(of: database) != nil else {
      throw Complaint.input("\(file) is no database of this program; nothing was changed")
    }
    let integrity = try await database.read { try $0.rows(Statement("PRAGMA integrity_check")).first?.text(0) }
    guard integrity == "ok" else { throw StorageProblem.damaged(reason: integrity ?? "it is empty") }
    try await Migrator.migrate(database)
    let findings = try await SQLAudit(database).figures()
    guard findings.isEmpty else {
      throw Complaint.input(
        findings.map { "\(file): \($0)" } + ["\(file) is not what was published; nothing was changed"])
    }
  }

  /// Takes over from the present house, where there is one that can be opened, who is to be left in peace.
  private static func keepPeace(_ restored: SQLRestored, asIn path: String) async -> Bool? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let present = try? SQLiteDatabase(path: path) else { return false }
    defer { try? present.close() }
    do {
      try await restored.leaveInPeace(whoeverIsIn: present)
      return true
    } catch {
      return false
    }
  }

  /// Where the key of the present epoch is gone, so is what was sealed with it: a new epoch begins. Its key is on the disk
  /// before the database that needs it is in place; if that never comes, the next release destroys it.
  private static func reopen(_ database: any Database, _ keys: any EpochKeyStore) async throws -> Int {
    let box = SQLBallotBox(database)
    let (epoch, kept) = (try await box.epoch(), try keys.keys())
    if kept.contains(where: { $0.epoch == epoch }) { return 0 }
    let next = EpochKey(number: max(epoch.number, kept.map(\.number).max() ?? 0) + 1)
    try keys.keep(next)
    return try await box.reopen(for: next.epoch)
  }
}

/// The keys as they are, for a drill: what it makes is kept in memory alone, and nothing is destroyed.
final class DrillKeys: EpochKeyStore {
  private let folder: KeyFolder
  private let made = Mutex<[EpochKey]>([])

  /// The keys of a house.
  init(_ folder: KeyFolder) { self.folder = folder }

  func keys() throws -> [EpochKey] { try folder.keys() + made.withLock(\.self) }
  func keep(_ key: EpochKey) { made.withLock { $0.append(key) } }
  func destroy(through epoch: Int) { made.withLock { $0.removeAll { $0.number <= epoch } } }
}
