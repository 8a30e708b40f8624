import Access
import Foundation
import Storage
import StorageSQLite

/// Brings a house from the file of its folder to a server, or back: whole or not at all, audited where it was and where
/// it came. Keys, documents and reports stay where they are.
package struct HouseMove: Sendable {
  /// How many rows came.
  package let rows: Int
  /// Under which name the file is kept from which the house came; `nil` where it came from a server.
  package let kept: String?

  /// Moves a house of which nobody makes use meanwhile.
  /// - Throws: `Complaint` where it is there already, or either side is not what was written; the house stays where it was
  ///   then.
  package init(_ folder: String, to target: DatabasePlace) async throws {
    let source = try DatabasePlace.named(for: folder)
    guard source.isServer != target.isServer else {
      throw Complaint.configuration(
        source.isServer
          ? "the house is on a server already (RIDA_DATABASE): ‘rida move --to sqlite’ brings it back first"
          : "the house is in a file already; RIDA_DATABASE names the server from which one is brought back")
    }
    if let complaint = source.contradiction(in: folder) { throw complaint }
    let use = try FolderUse.alone(folder)
    defer { withExtendedLifetime(use) {} }
    let keys = KeyFolder(Places.keys(of: folder))
    switch (source, target) {
    case (.file(let path), _):
      guard FileManager.default.fileExists(atPath: path) else { throw StorageProblem.notInitialised(path: path) }
      let file = try source.open()
      rows = try await HouseMove.bring(file, source, to: try target.open(), target, keys)
      try await file.truncateLog()
      try file.close()
      kept = try await SetAside.database(path)
      SetAside.forget(path)
      SetAside.removeLog(of: path)
      try Durable.syncFolder(of: path)
    case (.server, .file(let path)):
      let draft = "\(path).draft"
      let forget = {
        SetAside.forget(draft)
        SetAside.removeLog(of: draft)
      }
      // What a move that was cut off left behind.
      forget()
      defer { forget() }
      let file = try SQLiteDatabase(path: draft)
      rows = try await HouseMove.bring(try source.open(), source, to: file, target, keys)
      try await file.truncateLog()
      try file.close()
      SetAside.removeLog(of: draft)
      try Durable.name(draft, path)
      kept = nil
    case (.server, .server): (rows, kept) = (0, nil)
    }
  }

  private static func bring(
    _ source: any Database, _ from: DatabasePlace, to target: any Database, _ place: DatabasePlace, _ keys: KeyFolder
  ) async throws -> Int {
    guard try await Migrator.version(of: source) != nil else { throw StorageProblem.notInitialised(path: from.shown) }
    try await Migrator.migrate(source)
    try await Migrator.migrate(target)
    try await audit(source, from, keys)
    do {
      let rows = try await Transfer(from: source, to: target).run()
      try await audit(target, place, keys)
      return rows
    } catch {
      if case StorageProblem.occupied = error { throw error }
      // A draft of a file is taken away; what a server took stays with it.
      guard place.isServer, let complaint = Complaint(error) else { throw error }
      throw Complaint(
        code: complaint.code,
        lines: complaint.lines + [
          "The house stays in its file. \(place.shown) may hold a copy of it: make that database anew before you try again"
        ])
    }
  }

  private static func audit(_ database: any Database, _ place: DatabasePlace, _ keys: KeyFolder) async throws {
    let findings = try await SQLAudit(database).everything(keys: keys.keys())
    guard findings.isEmpty else {
      throw Complaint.input(
        findings.map { "\(place.shown): \($0)" }
          + ["\(place.shown) is not what was written; the house stays where it was"])
    }
  }
}
