import Indicators
import Records
import Statistics
import Tables
import Wording
import Workbooks

/// A table of figures, a figure a row: its names, count, base, value as a live formula, interval, levels beside it,
/// change, verdict and remark.
struct FigureTable {
  /// The heads of the columns before the figures.
  let names: [String]
  /// What the leading figures are; `nil` where every row has its own indicator.
  let lead: String?
  /// Indicators of which only the level is shown.
  let levels: [String]
  /// Whether there is something to compare with.
  var changes: Bool
  /// Whether any figure is to reach something.
  var goals = false
  let nameWidths: [Double]
  let formats: Formats

  var countColumn: Int { names.count }
  var baseColumn: Int { names.count + 1 }
  var valueColumn: Int { names.count + 2 }
  var lowColumn: Int { names.count + 3 }
  var highColumn: Int { names.count + 4 }

  var widths: [Double] {
    nameWidths + [12, 11, 12, 11, 11] + levels.map { _ in 13 } + (changes ? [13, 22, 22] : [])
      + (goals ? [11, 34] : []) + [15]
  }

  var heading: Row {
    let count = lead == nil ? formats.say(ReportPhrase.count) : formats.say(ReportWord.favourable)
    let change = lead == nil ? formats.say(ReportPhrase.difference) : heading(.changeDifference)
    let figures =
      [count, heading(.n), lead ?? heading(.value), heading(.low), heading(.high)] + levels
      + (changes ? [change, heading(.verdict), heading(.detectable)] : [])
      + (goals ? [formats.say(TargetPhrase.target), formats.say(TargetPhrase.standing)] : []) + [
        formats.say(ReportWord.remark)
      ]
    return Row((names + figures).map { .text($0, .heading) })
  }

  private func heading(_ column: RecordColumn) -> String { column.heading(formats.language) }

  /// The column of what is to be reached; `nil` where nothing is.
  var targetColumn: Int? { goals ? highColumn + 1 + levels.count + (changes ? 3 : 0) : nil }

  /// One figure at a row of the sheet, with the two cells of what it is to reach; a strong one sums the others.
  func row(
    _ named: [String], _ figure: Figure?, levels others: [Figure?] = [], goal: [Cell] = [], at row: Int,
    isStrong: Bool = false
  ) -> Row {
    let change = changes ? [difference(figure), verdict(figure), detectable(figure)] : []
    let cells =
      named.map { Cell.text($0, .body) } + figures(figure, at: row) + others.map(level) + change
      + (goals ? goal : []) + [remark(figure)]
    return Row(isStrong ? cells.map(\.strong) : cells)
  }

  private func figures(_ figure: Figure?, at row: Int) -> [Cell] {
    guard let figure else { return Array(repeating: .absent, count: 5) }
    guard figure.status != .withheld else { return Array(repeating: .withheld, count: 5) }
    let value: Cell
    if let count = figure.count, let share = figure.value {
      let cells = (CellAddress(row: row, column: countColumn), CellAddress(row: row, column: baseColumn))
      value = Cell(.formula("IF(\(cells.1)>0,\(cells.0)/\(cells.1),\"\")", value: share), figure.valueStyle)
      return [.count(count), .count(figure.base), value] + interval(figure)
    }
    let isExact = figure.bound == nil && !(figure.isRounded && figure.indicator.isShareOfAnswers)
    let count: Cell = isExact ? .absent : .withheld
    return [count, .count(figure.base), level(figure)] + interval(figure)
  }

  private func interval(_ figure: Figure) -> [Cell] {
    [figure.interval?.low, figure.interval?.high].map { $0 == nil ? .absent : .number($0, figure.endStyle) }
  }

  private func level(_ figure: Figure?) -> Cell {
    guard let figure else { return .absent }
    guard figure.status != .withheld else { return .withheld }
    return figure.value == nil ? .absent : .number(figure.value, figure.valueStyle)
  }

  /// Rounded as it is shown, and never «−0».
  private func difference(_ figure: Figure?) -> Cell {
    guard let figure, let difference = figure.change?.difference else { return .absent }
    switch figure.indicator.unit {
    case .share: return .number((difference * 100).rounded() + 0, .difference)
    case .scale: return .number((difference * 10).rounded() / 10 + 0, .meanDifference)
    case .points, .count: return .number(difference.rounded() + 0, .difference)
    }
  }

  /// Rounded as it is shown; a dash where nothing is judged.
  private func detectable(_ figure: Figure?) -> Cell {
    guard let figure, let smallest = figure.change?.detectable else { return .absent }
    return .text(formats.magnitude(smallest, in: figure.indicator.unit), .remark)
  }

  private func verdict(_ figure: Figure?) -> Cell {
    (figure?.change).map { VerdictCell.of($0, formats) } ?? .empty
  }

  private func remark(_ figure: Figure?) -> Cell {
    switch figure?.status {
    case .some where figure?.held != nil: figure.flatMap(formats.mark).map { .text($0, .remark) } ?? .empty
    case .smallSample: .text(formats(Status.smallSample.name), .remark)
    case nil: .text(formats.say(ReportWord.notPublished), .remark)
    case .shown where figure?.bound != nil: .text(formats.say(BoardWord.bounded), .remark)
    case .shown, .withheld: .empty
    }
  }
}

extension Cell {
  /// Where there is no number. Never blank: what looks a blank cell up finds 0.
  static let absent = Cell.text("–", .remark)
}

extension Figure {
  /// How many gave a favourable answer, exactly; `nil` where the figure is no share of answers, is withheld, or only
  /// its bound or a rounded value is told.
  var count: Int? {
    guard indicator.isShareOfAnswers, bound == nil, !isRounded, let base, let value else { return nil }
    return Int((value * Double(base)).rounded())
  }

  /// How its value is written.
  var valueStyle: CellStyle { CellStyle(of: indicator.unit, status, bound) }

  /// How the ends of its interval are written.
  var endStyle: CellStyle { CellStyle(of: indicator.unit) }
}
