import Indicators
import Statistics

extension Evidence {
  /// A row a period of every series.
  func seriesTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    let rows = try series(by: query.breakdown).flatMap { series in
      series.points.map { SeriesRow(series: series, point: $0) }
    }
    return RecordTable("series", of: rows, SeriesRow.columns)
  }
}

/// A period of a series; the last tells the verdict.
private struct SeriesRow {
  let series: Series
  let point: Series.Point

  private var figure: Figure? { point.figure }
  private var isLast: Bool { point.period == series.points.last?.period }

  static let columns: [RowColumn<SeriesRow>] = [
    .text("label") { $0.series.label.written }, .text("question") { $0.series.question },
    .text("indicator") { $0.series.indicator.rawValue }, .text("period") { "\($0.point.period)" },
    .count("n") { $0.figure?.base }, .number("value") { $0.figure?.value },
    .number("low") { $0.figure?.interval?.low }, .number("high") { $0.figure?.interval?.high },
    .text("status") { $0.figure?.status.rawValue }, .text("method") { $0.series.method.rawValue },
    .number("centre") { $0.series.centre }, .number("lower_limit") { $0.point.limits?.low },
    .number("upper_limit") { $0.point.limits?.high },
    .text("signals") { $0.point.signals.map(\.written).joined(separator: " ") }, .text("seasons") { $0.seasons },
    .text("actions") { $0.point.actions.map(String.init).joined(separator: " ") },
    .text("verdict") { $0.isLast ? $0.series.verdict.rawValue : nil },
    .number("trend_p") { $0.isLast ? $0.series.trendP : nil },
    .number("classic_lower_limit") { $0.point.classic?.low }, .number("classic_upper_limit") { $0.point.classic?.high },
  ]

  /// `ramadan:30`.
  private var seasons: String {
    Season.allCases.compactMap { season in point.seasons[season].map { "\(season.rawValue):\($0)" } }
      .joined(separator: " ")
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
