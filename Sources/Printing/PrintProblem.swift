/// Why a report cannot be put on paper. The workbook is not touched by it.
package enum PrintProblem: Error, Equatable, Sendable {
  /// No font of this machine has the letters of the report.
  case noFont
  /// The library that draws gave up, with its own number for the reason.
  case drawing(status: Int)
  /// Tables for analysts are not read on paper.
  case tables
  /// A report that is read is no table.
  case pages
  /// What it drew is not built as it should be.
  case structure
}
