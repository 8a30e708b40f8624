import Surveys
import Tables
import Wording
import Workbooks

/// A cell in which a channel is chosen from a list, and the figures of that channel below it, looked up in its sheet.
struct ChannelPicker {
  private let sheet: Sheet
  private let labels: Range<Int>
  private let formats: Formats

  /// A picker over the sheet of channels; `nil` where the report has none, or no channel stands in it.
  init?(_ sheets: [Sheet], _ plans: [SheetPlan], formats: Formats) {
    guard let plan = plans.first(where: { $0.kind == .channels }),
      let sheet = sheets.first(where: { $0.name == plan.title(formats.language) }),
      let whole = sheet.rows.firstIndex(where: { $0.cells.first?.isStrong ?? false }), whole > sheet.frozenRows
    else { return nil }
    self.sheet = sheet
    self.formats = formats
    labels = sheet.frozenRows..<whole
  }

  /// Its rows, of which the first stands at a row of its own sheet.
  func rows(at row: Int) -> [Row] {
    let heads = sheet.rows[sheet.frozenRows - 1].cells.map(\.content.description)
    let choice = CellAddress(row: row, column: 1)
    let chosen = sheet.rows[labels.lowerBound].cells
    let figures = heads.indices.dropFirst().map { column in
      Row([.text(heads[column], .body), lookup(column, chosen[column], for: choice)])
    }
    let first = Row([
      .text(formats.say(BoardWord.choose), .body),
      Cell(.choice(chosen[0].content.description, of: range(0).reference), .choice),
    ])
    return [first] + figures + [.spanning(formats.say(BoardWord.chooseHint), .note)]
  }

  private func range(_ column: Int) -> SheetRange {
    SheetRange(sheet: sheet.name, cells: CellRange(column: column, rows: labels))
  }

  /// The cell of a column in the row of the chosen channel. What is words there is looked up as words, so that an empty
  /// cell does not turn into a zero. `VLOOKUP` finds one cell; before `INDEX`, which could find many, newer programs write
  /// an `@`.
  private func lookup(_ column: Int, _ now: Cell, for choice: CellAddress) -> Cell {
    let place = "$\(choice.letters)$\(choice.row + 1)"
    let found = "VLOOKUP(\(place),\(range(0).reference(through: column)),\(column + 1),0)"
    let cells = labels.compactMap { sheet[CellAddress(row: $0, column: column)] }
    guard let number = cells.first(where: { $0.number != nil }) else {
      return Cell(.lookup(found + "&\"\"", .text(now.content.description)), .body)
    }
    let value: Cell.Found = now.number.map { .number($0) } ?? .text(now.content.description)
    return Cell(.lookup(found, value), number.style.withoutBound)
  }
}

extension CellStyle {
  /// How a number is written where its remark tells that it is a bound.
  fileprivate var withoutBound: CellStyle {
    switch self {
    case .shareAtMost, .shareAtLeast, .starredShare: .share
    case .meanAtMost, .meanAtLeast: .mean
    case .pointsAtMost, .pointsAtLeast: .points
    default: self
    }
  }
}
