/// A column of a Parquet file: its name, and what its values are.
package struct ParquetColumn: Equatable, Sendable {
  /// What stands in a column; any value may be missing.
  package enum Kind: Sendable {
    case flag
    /// 64 bits with a sign.
    case whole
    /// IEEE 754 of 64 bits.
    case number
    /// UTF-8.
    case text
    /// A day without a time.
    case day
  }

  package let name: String
  package let kind: Kind

  /// A column; no other of its table has the name.
  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// What stands in a cell.
package enum ParquetValue: Equatable, Sendable {
  case flag(Bool)
  case whole(Int64)
  case number(Double)
  case text(String)
  /// Days since 1 January 1970.
  case day(Int32)
  /// Nothing.
  case missing
}

/// Why a row cannot be written.
package enum ParquetProblem: Error, Equatable {
  /// A row has more or fewer cells than there are columns.
  case wrongWidth(row: Int, cells: Int, columns: Int)
  /// A value is not of the kind of its column.
  case wrongKind(row: Int, column: String)
  /// The texts of a column take more than the gibibyte of which a page is sure to hold them.
  case tooLong(row: Int, column: String)
}

extension ParquetProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wrongWidth(let row, let cells, let columns): "row \(row + 1) has \(cells) cells in place of \(columns)"
    case .wrongKind(let row, let column): "row \(row + 1) has something else in ‘\(column)’ than the column holds"
    case .tooLong(let row, let column): "the texts of ‘\(column)’ are too long, from row \(row + 1) on"
    }
  }
}

/// Numbers by which the format names things (apache/parquet-format, `parquet.thrift`).
extension ParquetColumn.Kind {
  /// `Type`.
  var physicalType: Int {
    switch self {
    case .flag: 0
    case .day: 1
    case .whole: 2
    case .number: 5
    case .text: 6
    }
  }

  /// `ConvertedType`, which older readers know; `nil` where the physical type says all.
  var convertedType: Int? {
    switch self {
    case .text: 0
    case .day: 6
    case .flag, .whole, .number: nil
    }
  }

  /// The member of the union `LogicalType`; `nil` where the physical type says all.
  var logicalType: Int? {
    switch self {
    case .text: 1
    case .day: 6
    case .flag, .whole, .number: nil
    }
  }
}

/// `Encoding`.
enum ParquetEncoding: Int {
  case plain = 0
  case rle = 3
  case rleDictionary = 8
}
