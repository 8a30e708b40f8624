import Indicators
import Statistics

extension Evidence {
  /// A row a period of every series.
  func seriesTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    let rows = try series(by: query.breakdown).flatMap { series in
      series.points.map { point in series.row(point, isLast: point.period == series.points.last?.period) }
    }
    return RecordTable("series", Series.columns, rows)
  }
}

extension Series {
  fileprivate static let columns = [
    "label", "question", "indicator", "period", "n", "value", "low", "high", "status", "method", "centre",
    "lower_limit",
    "upper_limit", "signals", "seasons", "actions", "verdict", "trend_p",
  ]

  fileprivate func row(_ point: Point, isLast: Bool) -> [RecordTable.Value] {
    let figure = point.figure
    let seasons = Season.allCases.compactMap { season in point.seasons[season].map { "\(season.rawValue):\($0)" } }
    return [
      .text(label.written), .text(question), .text(indicator.rawValue), .text("\(point.period)"),
      RecordTable.Value(figure?.base), RecordTable.Value(figure?.value), RecordTable.Value(figure?.interval?.low),
      RecordTable.Value(figure?.interval?.high), RecordTable.Value(figure?.status.rawValue), .text(method.rawValue),
      RecordTable.Value(centre), RecordTable.Value(point.limits?.low), RecordTable.Value(point.limits?.high),
      .text(point.signals.map(\.written).joined(separator: " ")), .text(seasons.joined(separator: " ")),
      .text(point.actions.map { "\($0)" }.joined(separator: " ")),
      isLast ? .text(verdict.rawValue) : .none, isLast ? RecordTable.Value(trendP) : .none,
    ]
  }
}

extension Signal {
  /// `beyond_limit:up`.
  var written: String {
    let name =
      switch rule {
      case .beyondLimit: "beyond_limit"
      case .oneSide: "one_side"
      case .trend: "trend"
      case .nearLimit: "near_limit"
      }
    return "\(name):\(direction == .up ? "up" : "down")"
  }
}
