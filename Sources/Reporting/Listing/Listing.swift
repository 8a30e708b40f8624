import CSV
package import Foundation

/// Rows under named columns, which a command prints as CSV, as JSON or as a table for a terminal.
package struct Listing: Sendable {
  /// What stands in a row under a column.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case count(Int)
    /// A number in full precision, and as people read it.
    case number(Double, shown: String)
    case empty
  }

  /// The names of the columns; scripts rely on them.
  package let columns: [String]
  package private(set) var rows: [[Cell]] = []

  /// A listing without rows.
  init(columns: [String]) { self.columns = columns }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells)
  }
}

extension Listing {
  /// As RFC 4180 has it, with the columns' names first.
  package var csv: String {
    var writer = CSVWriter()
    writer.add(columns.map(CSVWriter.Cell.text))
    for row in rows { writer.add(row.map(\.written)) }
    return writer.text
  }

  /// An array, an object a row, with sorted keys; what is empty is `null`.
  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) })
  }

  /// The rows under the heads that a narrow terminal has room for, in their order.
  package func table(_ heads: [String]) -> String {
    let places = heads.compactMap(columns.firstIndex)
    let numeric = places.indices.filter { place in
      rows.contains { $0[places[place]].isNumber }
    }
    let words = rows.map { row in places.map { row[$0].shown } }
    let names = places.map { columns[$0].uppercased() }
    return TextTable.lines([names] + words, numeric: Set(numeric)).map { $0 + "\n" }.joined()
  }
}

extension Listing.Cell: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .count(let count): try container.encode(count)
    case .number(let number, _): try container.encode(number)
    case .empty: try container.encodeNil()
    }
  }

  /// A cell that may have no number.
  static func number(_ number: Double?, _ shown: (Double) -> String) -> Listing.Cell {
    number.map { .number($0, shown: shown($0)) } ?? .empty
  }

  /// A cell that may have no text.
  static func text(_ text: String?) -> Listing.Cell { text.map { .text($0) } ?? .empty }

  fileprivate var written: CSVWriter.Cell {
    switch self {
    case .text(let text): .text(text)
    case .count(let count): .count(count)
    case .number(let number, _): .number(number)
    case .empty: .empty
    }
  }

  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .number(_, let shown): shown
    case .empty: ""
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .count, .number: true
    case .text, .empty: false
    }
  }
}
