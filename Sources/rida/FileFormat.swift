import ArgumentParser
import Foundation
import Records

/// How figures are written to the standard output.
enum FileFormat: String, ExpressibleByArgument, CaseIterable {
  case json, csv, table

  /// Writes a table; a terminal has room for some of its columns only.
  func write(_ table: RecordTable, columns: [String]? = nil) throws {
    switch self {
    case .json: try write(table.json())
    case .csv: try table.csv { try FileHandle.standardOutput.write(contentsOf: $0) }
    case .table: print(columns.map(table.text) ?? table.text, terminator: "")
    }
  }

  /// Writes what is formatted already; JSON ends with a line of its own.
  func write(_ data: Data) throws {
    try FileHandle.standardOutput.write(contentsOf: data + (self == .json ? Data("\n".utf8) : Data()))
  }
}
