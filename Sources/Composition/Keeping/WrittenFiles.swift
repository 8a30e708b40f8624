import Foundation

/// What a charity writes in the browser and the database does not hold: drafts of surveys, channels and departments, and
/// what reports hold. They go into a backup and come back with it.
package enum WrittenFiles {
  static let folders = ["surveys", "definitions"]

  /// Copies every file that is not there yet, or is there and says something else, which is kept under another name where
  /// `keeping` says so; tells how many files that were.
  package static func copy(from source: String, to target: String, keeping: Bool) throws -> Int {
    var copied = 0
    for name in names(in: source) {
      let (path, place) = ("\(source)/\(name)", "\(target)/\(name)")
      let files = FileManager.default
      guard let content = files.contents(atPath: path), files.contents(atPath: place) != content else { continue }
      try files.createDirectory(
        atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let draft = "\(place).draft"
      unlink(draft)
      try content.write(to: URL(fileURLWithPath: draft))
      if keeping, files.fileExists(atPath: place) { try SetAside.file(place) }
      try Durable.replace(place, with: draft)
      copied += 1
    }
    return copied
  }

  /// The files of a folder by their paths in it, in order; no links, no drafts of a copy and nothing that was set aside.
  static func names(in source: String) -> [String] {
    folders.flatMap { folder in
      (FileManager.default.subpaths(atPath: "\(source)/\(folder)") ?? []).sorted().filter { name in
        name.hasSuffix(".yaml")
          && (try? FileManager.default.attributesOfItem(atPath: "\(source)/\(folder)/\(name)"))?[.type]
            as? FileAttributeType == .typeRegular
      }
      .map { "\(folder)/\($0)" }
    }
  }
}
