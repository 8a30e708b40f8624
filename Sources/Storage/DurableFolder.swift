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

  /// The names of its files; none where the folder is not there.
  func names() throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Writes a file that is not there yet: it and the folder are on the disk when this returns.
  func write(_ name: String, _ bytes: Data) throws {
    try make()
    // Written under another name first: whoever is cut off leaves no half of a file under this one.
    let draft = "\(name).draft"
    try put(draft, bytes, mode: 0o400)
    guard link(path(draft), path(name)) == 0 else { throw fault(name) }
    unlink(path(draft))
    try sync()
  }

  /// Writes a file whose name says that it is not finished, anew where there is one, and so that its owner may change it.
  func draft(_ name: String, _ bytes: Data) throws {
    try put(name, bytes, mode: 0o600)
    try sync()
  }

  private func put(_ name: String, _ bytes: Data, mode: mode_t) throws {
    unlink(path(name))
    let file = open(path(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw fault(name) }
    defer { close(file) }
    try bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Foundation.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard written > 0 else { throw fault(name) }
        rest = rest.dropFirst(written)
      }
    }
    guard fsync(file) == 0 else { throw fault(name) }
  }

  /// Gives a file another name, in place of a file that has it.
  func rename(_ name: String, to other: String) throws {
    guard Foundation.rename(path(name), path(other)) == 0 else { throw fault(other) }
    try sync()
  }

  /// Removes a file, where it is there.
  func remove(_ name: String) throws {
    guard unlink(path(name)) == 0 || errno == ENOENT else { throw fault(name) }
    if FileManager.default.fileExists(atPath: folder) { try sync() }
  }

  /// Overwrites a file and removes it.
  func shred(_ name: String) throws {
    do {
      chmod(path(name), 0o600)
      let file = open(path(name), O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw fault(name) }
      let zeros = [UInt8](repeating: 0, count: 64)
      let overwritten = Foundation.write(file, zeros, zeros.count) == zeros.count && fsync(file) == 0
      close(file)
      guard overwritten, unlink(path(name)) == 0 else { throw fault(name) }
      try sync()
    } catch let fault as FileFault {
      throw StorageProblem.keyFile(path: fault.path, reason: String(cString: strerror(fault.code)))
    }
  }

  /// Removes drafts whose writing was cut off: never a file in use, or a second name of one.
  func removeDrafts() throws {
    let drafts = try names().filter { $0.hasSuffix(".draft") }
    for draft in drafts { unlink(path(draft)) }
    if !drafts.isEmpty { try sync() }
  }

  /// Puts on the disk which files there are.
  func sync() throws {
    let directory = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { throw fault("") }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw fault("") }
  }

  /// What the machine said last.
  func fault(_ name: String) -> FileFault { FileFault(path: path(name), code: errno) }
}
