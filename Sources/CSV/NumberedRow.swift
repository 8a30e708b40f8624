/// The cells of a row, whatever file it stands in.
package struct NumberedRow: Equatable, Sendable {
  /// The line on which it begins, from 1.
  package let line: Int
  package let cells: [String]

  /// A row that begins on a line.
  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}
