package import Tables

/// One sheet of a workbook.
package struct Sheet: Equatable, Sendable {
  /// For whom it is laid out.
  package enum Layout: Equatable, Sendable {
    /// For readers: titles, tables, notes and charts, printed on A4 across, one page wide.
    case page
    /// For programs: one table of this name at the first cell, and nothing beside it.
    case table(String)
  }

  /// Its tab: at most 31 characters, none of `[ ] : * ? / \`.
  package let name: String
  package let rightToLeft: Bool
  /// The width of each column, in digits of the body font.
  package let widths: [Double]
  package let rows: [Row]
  /// The rows, from the first, that stay on the screen while the rest scrolls.
  package let frozenRows: Int
  /// The columns, from the first, that stay while the rest scrolls sideways; only beside rows that stay.
  package let frozenColumns: Int
  /// The row repeated on top of every printed page; `nil` for none.
  package let headingRow: Int?
  package let charts: [Chart]
  /// Whether it is shrunk to a single printed page; otherwise only its width is.
  package let onePage: Bool
  package let layout: Layout
  package let pictures: [Picture]
  /// The rows that are one table, on a sheet for readers.
  package let table: TableMark?
  /// Shares with a bar behind them; the number stands in it.
  package let bars: [CellRange]
  /// The rows, from the first, that go on paper; `nil` for all.
  package let printedRows: Int?

  /// A sheet, from its first row to its charts.
  package init(
    name: String, rightToLeft: Bool, widths: [Double], rows: [Row], frozenRows: Int = 0,
    frozenColumns: Int = 0, headingRow: Int? = nil,
    charts: [Chart] = [], onePage: Bool = true, layout: Layout = .page, pictures: [Picture] = [],
    table: TableMark? = nil,
    bars: [CellRange] = [], printedRows: Int? = nil
  ) {
    self.name = name
    self.rightToLeft = rightToLeft
    self.widths = widths
    self.rows = rows
    self.frozenRows = frozenRows
    self.frozenColumns = frozenRows > 0 ? frozenColumns : 0
    self.headingRow = headingRow
    self.charts = charts
    self.onePage = onePage
    self.layout = layout
    self.pictures = pictures
    self.table = table
    self.bars = bars
    self.printedRows = printedRows
  }

  /// The cell at a place; `nil` outside the rows.
  package subscript(address: CellAddress) -> Cell? {
    guard rows.indices.contains(address.row), rows[address.row].cells.indices.contains(address.column) else {
      return nil
    }
    return rows[address.row].cells[address.column]
  }
}

/// One row of a sheet.
package struct Row: Equatable, Sendable {
  package let cells: [Cell]
  /// Whether its only cell is stretched over all columns.
  package let spans: Bool

  /// A row of cells, one a column.
  package init(_ cells: [Cell]) {
    self.cells = cells
    spans = false
  }

  private init(spanning cell: Cell) {
    cells = [cell]
    spans = true
  }

  /// The same row with other cells.
  package func with(_ cells: [Cell]) -> Row {
    if spans, let cell = cells.first { Row(spanning: cell) } else { Row(cells) }
  }

  /// A line of words over the whole width.
  package static func spanning(_ text: String, _ style: CellStyle) -> Row { Row(spanning: .text(text, style)) }
  /// A row with nothing in it.
  package static let blank = Row([])
}

/// Rows that are one table, the first of which is its head: what programs and screen readers find by its name.
package struct TableMark: Equatable, Sendable {
  /// Letters of ASCII; no other table of the workbook has it.
  package let name: String
  package let rows: Range<Int>
  /// Whether its head has buttons by which a reader chooses rows.
  package let isFiltered: Bool

  /// A table in some rows of a sheet.
  package init(name: String, rows: Range<Int>, isFiltered: Bool = false) {
    self.name = name
    self.rows = rows
    self.isFiltered = isFiltered
  }
}

extension Sheet {
  /// What is marked up as a table: all rows of a sheet for programs, the named ones of a sheet for readers.
  var marked: TableMark? {
    if case .table(let name) = layout { TableMark(name: name, rows: rows.indices) } else { table }
  }
}

extension Sheet: CustomStringConvertible {
  /// Its name, its rows and what its charts say, as plain text.
  package var description: String {
    let lines = rows.map { $0.cells.map(\.description).joined(separator: " | ") }
    let drawn = charts.map { "[\($0.title)] \($0.description)" } + pictures.map { "[\($0.description)]" }
    return (["=== \(name)"] + lines + drawn).map { $0 + "\n" }.joined()
  }
}
