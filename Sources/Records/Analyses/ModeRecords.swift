import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a label with the share of each mode, and whether comparing it needs the guard.
  func modesTable(_ period: Period, by dimension: Dimension?) -> RecordTable {
    let modes = CollectionMode.allCases
    let rows = modeMixes(in: period, by: dimension).map { mix -> [RecordTable.Value] in
      let shares = modes.map { mode in mix.assisted == nil ? .none : RecordTable.Value.number(mix.shares[mode] ?? 0) }
      return [.text(mix.label.written)] + shares
        + [RecordTable.Value(mix.assisted), RecordTable.Value(mix.distance), .flag(mix.isGuarded)]
    }
    return RecordTable("modes", ["label"] + modes.map(\.rawValue) + ["assisted", "distance", "guard"], rows)
  }

  /// A row a label of every question, raw and standardised; none where the dimension is not published by mode.
  func standardisedTable(_ period: Period, by dimension: Dimension) throws(QueryProblem) -> RecordTable {
    let rows = try modeStandardised(in: period, by: dimension).map { figure -> [RecordTable.Value] in
      [
        .text(figure.label.written), .text(figure.question), .count(figure.raw.base),
        RecordTable.Value(figure.raw.share), .number(figure.standardised), .number(figure.interval.low),
        .number(figure.interval.high), .number(figure.leftOut),
      ]
    }
    return RecordTable(
      "standardised", ["label", "question", "n", "raw", "standardised", "low", "high", "left_out"], rows)
  }
}
