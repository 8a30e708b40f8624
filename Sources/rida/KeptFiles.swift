import Foundation

/// The files that lie beside the database: documents and built reports, each named by its fingerprint.
enum KeptFiles {
  private static let folders = ["documents", "reports"]

  /// Where a copy of the database has its files.
  static func folder(beside copy: String) -> String { "\(copy).files" }

  /// Copies what is not there yet, and says how many files that were. Files never change, so nothing is replaced.
  static func copy(from source: String, to target: String) throws -> Int {
    let files = FileManager.default
    var copied = 0
    for folder in folders where files.fileExists(atPath: "\(source)/\(folder)") {
      try files.createDirectory(
        atPath: "\(target)/\(folder)", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for name in try files.contentsOfDirectory(atPath: "\(source)/\(folder)") where !name.hasSuffix(".draft") {
        guard !files.fileExists(atPath: "\(target)/\(folder)/\(name)") else { continue }
        try files.copyItem(atPath: "\(source)/\(folder)/\(name)", toPath: "\(target)/\(folder)/\(name)")
        copied += 1
      }
    }
    return copied
  }
}
