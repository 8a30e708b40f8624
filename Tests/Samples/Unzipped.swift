package import Foundation
package import Workbooks

/// The parts of a written workbook, as `unzip` reads them.
package struct Unzipped {
  private let parts: [String: String]

  package init(_ workbook: Workbook) throws {
    let file = Unzipped.newFile()
    defer { try? FileManager.default.removeItem(at: file) }
    try XLSXWriter(workbook).write(to: file.path)
    try self.init(file)
  }

  package init(_ file: URL) throws {
    var parts: [String: String] = [:]
    for name in try Unzipped.names(file) {
      parts[name] = String(decoding: try Unzipped.content(name, of: file), as: UTF8.self)
    }
    self.parts = parts
  }

  /// The names of a file's parts, in its order.
  package static func names(_ file: URL) throws -> [String] {
    String(decoding: try run(["-Z1", file.path]), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What a part holds.
  package static func content(_ name: String, of file: URL) throws -> Data {
    try run(["-p", file.path, name.replacing("[", with: "\\[").replacing("]", with: "\\]")])
  }

  /// One part; empty where there is none.
  package func part(_ name: String) -> String { parts[name] ?? "" }
  package var sheets: [String] { parts.filter { $0.key.hasPrefix("xl/worksheets/sheet") }.map(\.value) }
  package var all: String { parts.values.joined(separator: "\n") }

  package static func newFile() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "unzipped-\(UUID().uuidString).xlsx")
  }

  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
