import CSV
package import Foundation
import Workbooks

/// Rows of figures with named columns: one result, written as JSON, CSV or a plain table.
package struct RecordTable: Equatable, Sendable {
  /// One cell.
  package enum Value: Equatable, Sendable {
    case text(String)
    case number(Double)
    /// A number in full precision, and as a terminal shows it.
    case figure(Double, shown: String)
    case count(Int)
    case flag(Bool)
    /// Withheld, or not defined.
    case none

    package init(_ number: Double?) { self = number.map(Value.number) ?? .none }
    package init(_ count: Int?) { self = count.map(Value.count) ?? .none }
    package init(_ text: String?) { self = text.map(Value.text) ?? .none }
    init(_ number: Double?, shown: (Double) -> String) {
      self = number.map { .figure($0, shown: shown($0)) } ?? .none
    }
  }

  /// What it is a table of.
  package let name: String
  /// Scripts rely on their names and order.
  package let columns: [String]
  package let rows: [[Value]]

  /// A table whose rows have a value for each column.
  package init(_ name: String, _ columns: [String], _ rows: [[Value]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row of \(name) has other cells than the heading")
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The same under the names of such columns.
  package init(_ name: String, _ columns: [RecordColumn], _ rows: [[Value]]) {
    self.init(name, columns.map(\.key), rows)
  }

  /// An array of objects with sorted keys; what is withheld is `null`.
  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(
      rows.map { row in Dictionary(uniqueKeysWithValues: zip(columns, row)) })
  }

  /// A heading and the rows, with numbers in full precision.
  package var csv: String {
    var bytes: [UInt8] = []
    csv { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same in pieces, none of which is kept.
  package func csv(to take: ([UInt8]) throws -> Void) rethrows {
    var writer = CSVWriter()
    writer.add(columns.map(CSVWriter.Cell.text))
    for row in rows {
      writer.add(row.map(\.cell))
      try writer.hand(to: take)
    }
    try writer.hand(anySize: true, to: take)
  }

  /// Columns under each other for a terminal, numbers to four digits.
  package var text: String { text(of: columns) }

  /// The columns that a narrow terminal has room for, in their order.
  package func text(of names: [String]) -> String {
    let indices = names.compactMap(columns.firstIndex)
    let numeric = indices.indices.filter { index in rows.contains { $0[indices[index]].isNumber } }
    return AlignedText.text(
      [indices.map { columns[$0].uppercased() }] + rows.map { row in indices.map { row[$0].short } },
      numeric: Set(numeric))
  }
}

extension RecordTable.Value: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number), .figure(let number, _): try container.encode(number)
    case .count(let count): try container.encode(count)
    case .flag(let flag): try container.encode(flag)
    case .none: try container.encodeNil()
    }
  }

  fileprivate var cell: CSVWriter.Cell {
    switch self {
    case .text(let text): .text(text)
    case .number(let number), .figure(let number, _): .number(number)
    case .count(let count): .count(count)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .none: .empty
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .figure, .count: true
    case .text, .flag, .none: false
    }
  }

  fileprivate var short: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(format: "%.4g", number)
    case .figure(_, let shown): shown
    case .count(let count): String(count)
    case .flag(let flag): flag ? "yes" : "no"
    case .none: ""
    }
  }
}
