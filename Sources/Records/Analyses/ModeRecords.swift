import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a label with the share of each mode, and whether comparing it needs the guard.
  func modesTable(_ period: Period, by dimension: Dimension?) -> RecordTable {
    let shares: [RowColumn<ModeMix>] = CollectionMode.allCases.map { mode in
      .number(RecordColumn(mode.rawValue)) { mix in mix.assisted == nil ? nil : mix.shares[mode] ?? 0 }
    }
    let ends: [RowColumn<ModeMix>] = [
      .number("assisted") { $0.assisted }, .number("distance") { $0.distance }, .flag("guard") { $0.isGuarded },
    ]
    return RecordTable(
      "modes", of: modeMixes(in: period, by: dimension), [.text("label") { $0.label.written }] + shares + ends)
  }

  /// A row a label of every question, raw and standardised; none where the dimension is not published by mode.
  func standardisedTable(_ period: Period, by dimension: Dimension) throws(QueryProblem) -> RecordTable {
    RecordTable(
      "standardised", of: try modeStandardised(in: period, by: dimension),
      [
        .text("label") { $0.label.written }, .text("question") { $0.question }, .count("n") { $0.raw.base },
        .number("raw") { $0.raw.share }, .number("standardised") { $0.standardised },
        .number("low") { $0.interval.low }, .number("high") { $0.interval.high }, .number("left_out") { $0.leftOut },
      ])
  }

  /// A row a label of every question, as counted and as estimated in one mode; none where that is not told.
  func adjustedTable(_ period: Period, by dimension: Dimension) throws(QueryProblem) -> RecordTable {
    var rows: [(adjustment: ModeAdjustment, row: ModeAdjustment.Row)] = []
    for question in survey.questions {
      guard case .adjusted(let adjustment) = try modeReading(of: question, in: period, by: dimension) else { continue }
      rows += adjustment.rows.map { (adjustment, $0) }
    }
    return RecordTable(
      "adjusted", of: rows,
      [
        .text("label") { $0.row.label.written }, .text("question") { $0.adjustment.question },
        .count("n") { $0.row.base }, .number("raw") { $0.row.raw },
        .text("reference") { $0.adjustment.reference.rawValue }, .number("adjusted") { $0.row.adjusted },
        .number("low") { $0.row.interval?.low }, .number("high") { $0.row.interval?.high },
      ])
  }
}
