/// The place of a cell, counted from 0.
package struct CellAddress: Hashable, Sendable {
  package let row: Int
  package let column: Int

  /// The place at a row and a column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place that `A1` names; `nil` for anything else.
  init?(_ text: String) {
    let letters = text.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row >= 1 else { return nil }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
    self.init(row: row - 1, column: column)
  }
}

extension CellAddress: CustomStringConvertible {
  /// `A1`, as formulas write it.
  package var description: String { letters + String(row + 1) }

  /// The letters of its column.
  var letters: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
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
