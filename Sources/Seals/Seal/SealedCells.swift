import Tables
import Workbooks

/// All that the seal covers of the sheets of a workbook, in the order of their tabs. It is taken row by row: of a cell
/// no more is kept than its mark.
struct SealedCells {
  private(set) var lines: [SealList.Line] = []
  /// How many cells there were.
  private(set) var count = 0
  private var sheets = 0
  private var whole = SealDigest.Whole()

  /// SHA-256 of the cells so far.
  var digest: String { whole.digits }

  /// Adds a sheet that is about to be written.
  mutating func add(_ sheet: Sheet, formats: CellFormats) {
    note(sheet.facts, on: sheet.name)
    for row in sheet.rows.indices { add(sheet.visibleCells(ofRow: row, formats: formats), on: sheet.name) }
    sheets += 1
  }

  /// Adds a sheet of which some cells are left out.
  mutating func add(_ sheet: VisibleSheet) {
    note(sheet.facts, on: sheet.name)
    let rows = Dictionary(grouping: sheet.cells, by: \.address.row).sorted { $0.key < $1.key }
    for (_, cells) in rows { add(cells, on: sheet.name) }
    sheets += 1
  }

  /// The cells of one row, in the order of their columns.
  private mutating func add(_ cells: [VisibleCell], on sheet: String) {
    guard let row = cells.first?.address.row else { return }
    let marks = cells.map { cell in
      let line = cell.line(of: sheet)
      whole.add(line)
      return (column: cell.address.letters, mark: cell.mark(of: line))
    }
    lines.append(SealList.Line(sheet: sheets, row: row + 1, marks: marks))
    count += cells.count
  }

  /// What is drawn, in the order of its names.
  private mutating func note(_ facts: [String: String], on sheet: String) {
    guard !facts.isEmpty else { return }
    let marks = facts.sorted { $0.key < $1.key }.map { ($0.key, VisibleSheet.mark($0.key, $0.value, on: sheet)) }
    lines.append(SealList.Line(sheet: sheets, row: 0, marks: marks))
  }
}
