package import Tables

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

/// Cells from one corner to the other.
package struct CellBlock: Hashable {
  package let first: CellAddress
  package let last: CellAddress

  /// The cells that `A1:C3`, or `A1` alone, names; `nil` for anything else.
  package init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { CellAddress(String($0)) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Whether a cell is one of them.
  package func contains(_ address: CellAddress) -> Bool {
    (first.row...last.row).contains(address.row) && (first.column...last.column).contains(address.column)
  }
}
