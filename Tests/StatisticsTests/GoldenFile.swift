import Foundation
import Statistics

/// The expected values that scipy, statsmodels and R computed; they lie beside the package, not in it.
enum GoldenFile {
  /// Whether the golden files are on this machine; says so once in the test's output where they are not.
  static let areHere: Bool = {
    let found = FileManager.default.fileExists(atPath: folder.path)
    if !found { print("Golden files are absent (\(folder.path)): the golden tests of Statistics are skipped.") }
    return found
  }()

  /// The rows of a comma-separated file, each by its column names; an empty cell is an empty text.
  static func rows(_ name: String) throws -> [GoldenRow] {
    let lines = try text(name).split(whereSeparator: \.isNewline)
    let names = (lines.first ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return GoldenRow(cells: Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first }))
    }
  }

  /// A JSON file as a value; Python's `NaN` and `Infinity` become `null`.
  static func value<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    let plain = try text(name)
      .replacingOccurrences(of: ": NaN", with: ": null")
      .replacingOccurrences(of: ": Infinity", with: ": null")
    return try JSONDecoder().decode(type, from: Data(plain.utf8))
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private static let folder = shared.appendingPathComponent("data/golden")

  private static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["RIDA_SHARED"] { return URL(fileURLWithPath: path) }
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent("../shared").standardizedFileURL
  }()
}

/// One row of a golden file.
struct GoldenRow {
  private let cells: [String: String]

  init(cells: [String: String]) {
    self.cells = cells
  }

  /// The text of a column; empty where there is none.
  subscript(name: String) -> String { cells[name] ?? "" }

  /// The number in a column; `nil` where it is empty.
  func number(_ name: String) -> Double? { Double(self[name]) }

  /// The whole number in a column; 0 where it is empty.
  func count(_ name: String) -> Int { Int(self[name]) ?? 0 }

  /// The share `x` of `n`.
  func proportion(_ x: String, _ n: String) -> Proportion {
    Proportion(count: count(x), base: count(n))
  }
}
