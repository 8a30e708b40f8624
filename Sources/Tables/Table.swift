package import CSV
package import Foundation

/// One table that somebody hands over, whichever program wrote it: a row of headings, and at least one row below it.
///
/// Rows of nothing but separators, and columns without a heading and without anything below it, are none.
package struct Table: Sendable {
  /// What the file is.
  package let form: TableForm
  /// The headings, as they are written.
  package let header: NumberedRow
  /// The rows below it, each with its line; in a workbook, with the number of its row.
  package let rows: [NumberedRow]

  /// Reads a file by its bytes: text in any of the encodings and separators that offices write, `.xlsx` or `.ods`.
  package init(_ content: Data, budget: ReadingBudget = .table) throws(TableFinding) {
    switch FileKind(content) {
    case .foreign(let file): throw TableFinding(line: 1, fault: .foreign(file))
    case .package: self = try Table(package: content, budget: budget)
    case .text: try self.init(TextRows(bytes: [UInt8](content)))
    }
  }

  /// Reads a text.
  package init(_ text: String) throws(TableFinding) {
    try self.init(TextRows(text: PlainText(text: text, encoding: .utf8(isMarked: false))))
  }

  /// Takes rows that came as cells already; the first stands on line 1.
  package init(headings: [String], rows: [[String]]) throws(TableFinding) {
    try self.init(
      form: TableForm(kind: .text(.utf8(isMarked: false), separator: UInt8(ascii: ","))),
      rows: [NumberedRow(line: 0, cells: headings)]
        + rows.enumerated().map { NumberedRow(line: $0.offset + 1, cells: $0.element) })
  }

  /// The same file told by other columns: its rows keep their lines.
  package init(_ table: Table, headings: [String], rows: [NumberedRow]) {
    form = table.form
    header = NumberedRow(line: table.header.line, cells: headings)
    self.rows = rows
  }

  private init(_ text: TextRows) throws(TableFinding) {
    try self.init(
      form: TableForm(kind: .text(text.encoding, separator: text.separator), notes: text.notes), rows: text.rows)
  }

  /// Makes a table of rows, of which some may be empty.
  init(form: TableForm, rows all: [NumberedRow]) throws(TableFinding) {
    let rows = all.filter { !$0.isBlank }
    guard let first = rows.first, rows.count > 1 else { throw TableFinding(line: 1, fault: .empty) }
    let width = (first.cells.lastIndex { !$0.isBlankText } ?? -1) + 1
    if let stray = Table.stray(in: rows.dropFirst(), below: first, width: width) { throw stray }
    let kept = first.cells.indices.filter { $0 < width && !first.cells[$0].isBlankText }
    self.form = form
    header = NumberedRow(line: first.line, cells: kept.map { first.cells[$0] })
    self.rows = rows.dropFirst().map { Table.trimmed($0, to: kept, width: width) }
  }

  /// The first cell that stands below an empty heading between others.
  private static func stray(
    in rows: ArraySlice<NumberedRow>, below header: NumberedRow, width: Int
  ) -> TableFinding? {
    let empty = (0..<width).filter { header.cells[$0].isBlankText }
    guard !empty.isEmpty else { return nil }
    for row in rows {
      for column in empty where column < row.cells.count && !row.cells[column].isBlankText {
        return TableFinding(
          line: row.line, fault: .unnamedColumn(CellAddress(row: 0, column: column).letters, value: row.cells[column]))
      }
    }
    return nil
  }

  /// A row without the cells of empty columns. One that has too few cells, or too many that hold something, keeps another
  /// number of cells than the header has.
  private static func trimmed(_ row: NumberedRow, to kept: [Int], width: Int) -> NumberedRow {
    if row.cells.count == width, kept.count == width { return row }
    let extra = row.cells.dropFirst(width)
    let last = extra.lastIndex { !$0.isBlankText }
    let cells = kept.filter { $0 < row.cells.count }.map { row.cells[$0] }
    return NumberedRow(line: row.line, cells: cells + (last.map { extra[...$0] } ?? []))
  }
}

extension ReadingBudget {
  /// What a table of the largest charity is read within.
  package static var table: ReadingBudget { .whole }
}

extension NumberedRow {
  /// Whether nothing stands in it.
  fileprivate var isBlank: Bool { cells.allSatisfy(\.isBlankText) }

  /// That this row has not as many cells as its header; `nil` where it has.
  package func fault(width: Int) -> TableFault? {
    cells.count == width ? nil : .wrongCellCount(cells.count, expected: width)
  }
}
