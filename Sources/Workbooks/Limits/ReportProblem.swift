/// Why a file cannot be written.
package enum ReportProblem: Error, Equatable, Sendable {
  /// The folder is missing, the disk is full, or writing is not allowed.
  case cannotWrite(path: String)
  /// A tab is too long, empty, used twice, kept by Excel for itself, or holds a character that tabs cannot hold.
  case badSheetName(String)
  /// A cell holds more than 32,767 characters.
  case textTooLong(sheet: String)
  /// A sheet holds more than 1,048,576 rows.
  case tooManyRows(sheet: String)
  /// A sheet holds something that a workbook does not.
  case cannotHold(sheet: String, reason: String)
  /// A table does not fit an SPSS file.
  case tableUnfit(String, reason: String)
  /// A table does not fit a Parquet file.
  case noTable(String, reason: String)
}

extension ReportProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotWrite(let path): "cannot write \(path); check that its folder exists, may be written to, and has room"
    case .badSheetName(let name):
      "‘\(name)’ cannot name a sheet; a name is used once, has 1 to 31 characters, and none of [ ] : * ? / \\ '"
    case .textTooLong(let sheet): "a cell of sheet ‘\(sheet)’ is longer than the 32,767 characters that Excel allows"
    case .tooManyRows(let sheet): "sheet ‘\(sheet)’ has more than the 1,048,576 rows that Excel allows"
    case .cannotHold(let sheet, let reason): "sheet ‘\(sheet)’ cannot be written: \(reason)"
    case .tableUnfit(let table, let reason): "‘\(table)’ cannot be written as an SPSS file: \(reason)"
    case .noTable(let table, let reason): "‘\(table)’ cannot be written as a Parquet file: \(reason)"
    }
  }
}
