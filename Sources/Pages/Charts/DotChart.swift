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
  /// What the rows are to reach.
  var targets = RowTargets()

  /// The picture.
  var drawing: Drawing {
    RowChart(
      id: id, title: title, axis: ValueAxis(of: indicator),
      rows: rows.map { name, figure in
        RowChart.Row(
          name: name, value: formats.value(figure), mark: DotChart.mark(figure), target: targets.own[figure.label])
      },
      formats: formats, target: targets.common.map { (value: $0, name: name(ofTarget: $0)) }
    ).drawing
  }

  private func name(ofTarget value: Double) -> String {
    formats.say(TargetPhrase.line(formats.value(value, of: indicator)))
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
