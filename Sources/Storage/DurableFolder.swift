import Foundation

/// What the machine said when a file could not be kept.
struct FileFault: Error {
  let path: String
  let code: Int32
}

/// A folder whose files are on the disk when writing returns, readable by their owner alone.
struct DurableFolder: Sendable {
  let folder: String

  /// The path of a file in it.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Whether a file is there.
  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Makes the folder where it is not there yet.
  func make() throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Writes a file that is not there yet: it and the folder are on the disk when this returns.
  func write(_ name: String, _ bytes: Data) throws {
    try make()
    // Written under another name first: whoever is cut off leaves no half of a file under this one.
    let draft = path("\(name).draft")
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o400)
    guard file >= 0 else { throw fault(name) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard written > 0 else { throw fault(name) }
      rest = rest.dropFirst(written)
    }
    guard fsync(file) == 0, link(draft, path(name)) == 0 else { throw fault(name) }
    unlink(draft)
    try sync()
  }

  /// Puts on the disk which files there are.
  func sync() throws {
    let directory = open(folder, O_RDONLY)
    guard directory >= 0 else { throw fault("") }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw fault("") }
  }

  /// What the machine said last.
  func fault(_ name: String) -> FileFault { FileFault(path: path(name), code: errno) }
}
