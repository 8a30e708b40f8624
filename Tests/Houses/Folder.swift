import Foundation

/// A folder for what is passing.
package struct Folder {
  package let path: String

  /// An empty one.
  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("rida-parts-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Writes a file and says where it is.
  @discardableResult package func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// What a file holds; `nil` where there is none.
  package func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  /// The names of all files, in order.
  package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}
