package import Tables

/// A name under which formulas may speak of a cell.
package struct DefinedName: Equatable, Sendable {
  /// Letters and `_`.
  package let name: String
  package let sheet: String
  package let address: CellAddress

  /// A name for a cell of a sheet.
  package init(name: String, sheet: String, address: CellAddress) {
    self.name = name
    self.sheet = sheet
    self.address = address
  }
}

/// Cells of another sheet, as formulas refer to them.
package struct SheetRange {
  package let sheet: String
  package let cells: CellRange

  /// Some cells of a sheet.
  package init(sheet: String, cells: CellRange) {
    self.sheet = sheet
    self.cells = cells
  }

  /// `'القنوات'!$A$4:$A$12`.
  package var reference: String { reference(through: cells.column) }

  /// The same with the columns behind it, through another one: `'القنوات'!$A$4:$D$12`.
  package func reference(through last: Int) -> String {
    let rows = (cells.rows.lowerBound + 1, max(cells.rows.upperBound, cells.rows.lowerBound + 1))
    let columns = [cells.column, last].map { CellAddress(row: 0, column: $0).letters }
    return "'\(sheet)'!$\(columns[0])$\(rows.0):$\(columns[1])$\(rows.1)"
  }
}

extension StringProtocol {
  /// The name of a sheet, or a reference to cells, without the signs that programs add or leave out.
  package var canonicalReference: String {
    String(filter { !$0.isWhitespace && $0 != "$" && $0 != "'" })
  }
}
