import Indicators
import Statistics
import Wording

/// One figure a row: a dot at its value with a line over its interval, all on one scale.
struct DotChart {
  let id: String
  let title: String
  let indicator: Indicator
  let rows: [(name: String, figure: Figure)]
  let formats: Formats

  /// The picture.
  var drawing: Drawing {
    RowChart(
      id: id, title: title, axis: ValueAxis(of: indicator),
      rows: rows.map { RowChart.Row(name: $0.name, value: formats.value($0.figure), mark: DotChart.mark($0.figure)) },
      formats: formats
    ).drawing
  }

  /// Whether any dot is hollow.
  var hasSmall: Bool { rows.contains { $0.figure.status == .smallSample } }

  private static func mark(_ figure: Figure) -> RowChart.Mark {
    guard let value = figure.value else { return .none }
    return .dot(
      value: value, low: figure.interval?.low ?? value, high: figure.interval?.high ?? value,
      isSmall: figure.status == .smallSample)
  }
}
