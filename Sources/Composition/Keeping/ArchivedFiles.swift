import Documents
import Foundation
import Numerals
import Storage

/// The files that lie beside the database: documents and built reports, each named by its fingerprint.
package enum ArchivedFiles {
  static let folders = ["documents", "reports"]

  /// Where a copy of the database has its files.
  package static func folder(beside copy: String) -> String { "\(copy).files" }

  /// Copies what is not there yet, or is there and is not what its name says; tells how many files that were. A file
  /// gets its name when it is whole and on the disk.
  package static func copy(from source: String, to target: String) throws -> Int {
    let files = FileManager.default
    var copied = 0
    for folder in folders where files.fileExists(atPath: "\(source)/\(folder)") {
      try files.createDirectory(
        atPath: "\(target)/\(folder)", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for name in try files.contentsOfDirectory(atPath: "\(source)/\(folder)") where !name.hasSuffix(".draft") {
        let path = "\(target)/\(folder)/\(name)"
        guard isWhole("\(source)/\(folder)/\(name)"), !isWhole(path) else { continue }
        try put("\(source)/\(folder)/\(name)", at: path)
        copied += 1
      }
    }
    return copied
  }

  /// Puts a copy of a file in its place. One that is there and damaged is kept under another name.
  private static func put(_ source: String, at path: String) throws {
    let draft = "\(path).draft"
    unlink(draft)
    try OwnCopy.file(source, to: draft)
    if FileManager.default.fileExists(atPath: path) { try SetAside.file(path) }
    try Durable.replace(path, with: draft)
  }

  /// Whether a file is what its name says.
  private static func isWhole(_ path: String) -> Bool {
    guard let content = FileManager.default.contents(atPath: path) else { return false }
    return "\(Fingerprint(of: content))" == (path as NSString).lastPathComponent
  }

  /// How many files of which a database tells are in none of these folders, or are not what was kept.
  static func missing(of database: any Database, in folders: [String]) async throws -> Int {
    let names = try await database.read { connection in
      try [("documents", "SELECT fingerprint FROM kept_document"), ("reports", "SELECT fingerprint FROM kept_report")]
        .flatMap { place, query in
          try connection.rows(Statement(query)).map { "\(place)/\(try $0.bytes(0).hexadecimal)" }
        }
    }
    return Set(names).count { name in !folders.contains { isWhole("\($0)/\(name)") } }
  }
}
