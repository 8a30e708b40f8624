package import Foundation

extension XLSXWriter {
  /// The bytes of the file. It is written into a folder of its own under `parent`, which only this program may read and
  /// which is gone when they are there.
  package func data(under parent: URL = FileManager.default.temporaryDirectory) throws -> Data {
    let folder = parent.appending(path: "rida-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.xlsx")
    try write(to: file.path)
    return try Data(contentsOf: file)
  }
}
