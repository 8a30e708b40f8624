/// The place of a cell, counted from 0.
package struct CellAddress: Hashable, Sendable {
  package let row: Int
  package let column: Int

  /// The place at a row and a column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension CellAddress: CustomStringConvertible {
  /// `A1`, as formulas write it.
  package var description: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 1)
  }
}

/// A part of one column, from which a chart is drawn.
package struct CellRange: Hashable, Sendable {
  package let column: Int
  package let rows: Range<Int>

  /// The cells of a column in some rows.
  package init(column: Int, rows: Range<Int>) {
    self.column = column
    self.rows = rows
  }

  /// Every place in it, from the top.
  package var addresses: [CellAddress] { rows.map { CellAddress(row: $0, column: column) } }
}
