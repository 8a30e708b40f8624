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
}
