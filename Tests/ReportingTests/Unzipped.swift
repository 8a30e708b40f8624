import Foundation
import Reporting

/// The parts of a written workbook, as `unzip` reads them.
struct Unzipped {
  private let parts: [String: String]

  init(_ workbook: Workbook) throws {
    let file = Unzipped.newFile()
    defer { try? FileManager.default.removeItem(at: file) }
    try XLSXWriter(workbook).write(to: file.path)
    try self.init(file)
  }

  init(_ file: URL) throws {
    let names = try Unzipped.run(["-Z1", file.path]).split(separator: "\n").map(String.init)
    var parts: [String: String] = [:]
    for name in names {
      parts[name] = try Unzipped.run(["-p", file.path, name.replacing("[", with: "\\[").replacing("]", with: "\\]")])
    }
    self.parts = parts
  }

  /// One part; empty where there is none.
  func part(_ name: String) -> String { parts[name] ?? "" }
  var sheets: [String] { parts.filter { $0.key.hasPrefix("xl/worksheets/sheet") }.map(\.value) }
  var all: String { parts.values.joined(separator: "\n") }

  static func newFile() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "unzipped-\(UUID().uuidString).xlsx")
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
