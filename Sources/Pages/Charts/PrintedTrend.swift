package import Indicators
package import Surveys
package import Wording

/// A series as it stands on paper: the chart of the staff site in the colours of paper, and what is said instead of it.
package struct PrintedTrend: Sendable {
  /// A whole SVG document.
  package let svg: String
  /// Pixels.
  package let width: Int
  /// Pixels.
  package let height: Int
  /// The chart in words, for those who do not see it.
  package let description: String
  /// From where its axis begins; `nil` where that is zero.
  package let cut: String?

  /// The newest periods of a series; `nil` where none of them has a value.
  package init?(
    _ series: Series, of question: Question, periods: Int, targets: [Target] = [], formats: Formats
  ) {
    let points = Array(series.points.suffix(max(periods, 1)))
    guard points.contains(where: { $0.shown != nil }) else { return nil }
    let chart = TrendChart(
      id: "trend", title: formats.say(StaffPhrase.trendOf(formats(series.indicator.name))), series: series,
      points: points, higherIsBetter: series.indicator.higherIsBetter(for: question), formats: formats,
      target: TargetLine(targets, of: question.key, series.indicator, for: series.label))
    let (drawing, axis) = (chart.drawing, chart.axis)
    let standing = StandingDrawing(
      drawing, width: 1200, margin: 4, language: formats.language, style: MailChart.style + PrintedTrend.style)
    (svg, width, height) = (standing.svg, standing.width, standing.height)
    description = drawing.description
    cut = axis.isCut ? formats.say(TargetPhrase.cut(axis.label(axis.low, formats))) : nil
  }

  /// What the chart of a letter has not, with larger words, since it is drawn smaller. Lines in a box that is stretched are
  /// stretched with it.
  private static let style = """
    text { font-size: 19px; }
    .tick { font-size: 17px; }
    .word { font-weight: 700; font-size: 17px; }
    .trend { fill: none; stroke: #1f7a4f; stroke-width: 1; }
    .band { fill: #cbe2d5; }
    .limit { fill: none; stroke: #505d58; stroke-width: 0.3; }
    .target { stroke: #1a2623; stroke-width: 2; stroke-dasharray: 12 5; }
    .aim { font-size: 15px; }
    .centre { stroke: #505d58; stroke-width: 1.5; stroke-dasharray: 6 4; }
    .break { fill: none; stroke: #505d58; stroke-width: 1.5; }
    .whisker { stroke: #1f7a4f; stroke-width: 1.5; }
    .season { fill: #dfe2dc; }
    .season.hajj { fill: #cbe2d5; }
    .signal { fill: #1a2623; stroke: #ffffff; stroke-width: 1.5; }
    .signal.good { fill: #0b5394; }
    .signal.bad { fill: #a04a00; }
    .began { stroke: #1a2623; stroke-width: 1.5; stroke-dasharray: 2 3; }
    .flag { fill: #ffffff; stroke: #1a2623; stroke-width: 1.5; }
    .flag-number { font-size: 13px; font-weight: 700; }
    """
}
