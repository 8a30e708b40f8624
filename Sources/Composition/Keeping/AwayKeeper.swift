package import Access
import Foundation
package import Offsite
import Upkeep

/// Backups that are kept away from this machine, in a store of objects. Nothing leaves that is not sealed as a whole for the
/// recovery key: the store and whoever breaks into it have names, sizes and times.
package struct AwayKeeper: Sendable {
  private let workspace: Workspace
  private let store: S3Store

  /// Backups of a house, at a place.
  package init(_ workspace: Workspace, at store: S3Store) {
    self.workspace = workspace
    self.store = store
  }

  /// A backup that is there.
  package struct Kept: Sendable {
    /// Under which it lies.
    package let name: String
    /// When it was made, in seconds since 1970.
    package let at: Int
    /// Bytes, sealed.
    package let size: Int
  }

  /// Makes one, sends it, reads it back, and removes the oldest beyond `KeptCopy.most`.
  /// - Returns: under which name it is there, and what kept older ones from being removed; `nil` where nothing did.
  package func copy() async throws -> (name: String, unremoved: OffsiteProblem?) {
    guard let key = KeyRecovery.key(in: workspace.folder) else {
      throw Complaint.configuration(
        "a backup leaves this machine only sealed for a recovery key, and there is none: make it with ‘rida recovery make’, "
          + "give its three shares to three people, and try again")
    }
    let scratch = try ScratchFolder(AwayKeeper.scratch(in: workspace.folder))
    defer { scratch.remove() }
    let keeper = CopyKeeper(workspace, in: scratch.path)
    // It is there twice, once of them sealed.
    try keeper.room(for: 2 * keeper.houseSize)
    let name = CopyKeeper.name(at: Clock.seconds, in: workspace.zone)
    _ = try await workspace.copy(to: "\(scratch.path)/\(name)", isKept: false)
    let sealed = name + SealedArchive.ending
    try SealedArchive.write(try keeper.files(of: name), for: key, to: "\(scratch.path)/\(sealed)")
    try await store.send("\(scratch.path)/\(sealed)", as: sealed)
    TimeMark.backup.note(Clock.seconds, in: workspace.folder)
    return (sealed, await removeOld(sparing: sealed))
  }

  /// Never the one that was just sent, whatever the clock said before.
  private func removeOld(sparing new: String) async -> OffsiteProblem? {
    do throws(OffsiteProblem) {
      for old in try await AwayKeeper.backups(at: store).dropFirst(KeptCopy.most) where old.name != new {
        try await store.remove(old.name)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Those that lie at a place, the newest first.
  package static func backups(at store: S3Store) async throws(OffsiteProblem) -> [Kept] {
    try await store.objects().compactMap { object -> Kept? in
      guard object.name.hasSuffix(SealedArchive.ending),
        let at = CopyKeeper.moment(of: String(object.name.dropLast(SealedArchive.ending.count)))
      else { return nil }
      return Kept(name: object.name, at: at, size: object.size)
    }.sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  /// Brings a backup into a folder, as it was before it was sealed.
  /// - Parameter name: which one; `nil` for the newest.
  /// - Returns: the path of the database.
  package static func fetch(
    _ name: String?, from store: S3Store, with shares: [RecoveryShare], into scratch: ScratchFolder
  ) async throws -> String {
    let kept = try await backups(at: store)
    guard let wanted = name == nil ? kept.first : kept.first(where: { $0.name == name }) else {
      throw name.map { OffsiteProblem.noObject($0) } ?? Complaint.input("no backup lies at \(store.place)")
    }
    // It is there twice, once of them open.
    let (needed, isMore) = max(0, wanted.size).multipliedReportingOverflow(by: 2)
    try CopyKeeper.room(for: isMore ? .max : needed, at: scratch.path)
    let path = "\(scratch.path)/\(wanted.name)"
    try await store.fetch(S3Object(name: wanted.name, size: wanted.size), to: path)
    let opened = try open(path, with: shares, into: scratch)
    // Under another name an old one would pass for the newest.
    guard URL(fileURLWithPath: opened).lastPathComponent + SealedArchive.ending == wanted.name else {
      throw OffsiteProblem.notAsSent(wanted.name)
    }
    return opened
  }

  /// Opens a backup that was sealed.
  /// - Returns: the path of the database.
  package static func open(
    _ path: String, with shares: [RecoveryShare], into scratch: ScratchFolder
  ) throws -> String {
    let folder = "\(scratch.path)/opened"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return "\(folder)/\(try SealedArchive.open(path, with: shares, into: folder))"
  }

  /// Where a backup lies for a moment that leaves or comes back.
  package static func scratch(in folder: String) -> String { "\(folder)/away.draft" }
}

/// A folder for one at a time, with nothing in it at first. Of one who was ended in the middle the next removes what is left.
package final class ScratchFolder: Sendable {
  package let path: String
  private let lock: Int32

  /// Makes it, and empties it.
  package init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw Complaint(code: 75, lines: ["\(path) is in use by another backup, trial or restore; try again in a moment"])
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Removes it with all that is in it.
  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
