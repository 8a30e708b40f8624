import Indicators
import Wording

/// A series as a line without words: its newest point, and its target as a dashed line.
struct Sparkline {
  let id: String
  let title: String
  let points: [Series.Point]
  let target: Double?
  let indicator: Indicator
  let formats: Formats

  private static let (top, height) = (6.0, 34.0)

  /// The picture.
  var drawing: Drawing {
    let axis = ValueAxis(of: indicator, around: points.compactMap(\.shown) + [target].compactMap(\.self))
    let places = TimePlaces(points.count, start: 0.04, end: 0.06)
    var canvas = formats.timeCanvas
    func y(_ value: Double) -> Double { Sparkline.top + Sparkline.height * (1 - axis.part(value)) }
    if let target { canvas.line(0, y(target), to: 1, y(target), style: "goal-line") }
    let line = TrendLine(points: points, axis: axis, places: places, isMirrored: canvas.isMirrored)
    canvas.stretched(from: 0, to: 1, y: Sparkline.top, height: Sparkline.height, shapes: line.line)
    if let last = points.indices.last, let value = points[last].shown {
      let isSmall = points[last].figure?.status == .smallSample
      canvas.dot(places(last), y(value), radius: 5, style: isSmall ? "dot small" : "dot")
    }
    return canvas.drawing(
      id: id, title: title, description: description, height: Sparkline.top * 2 + Sparkline.height)
  }

  private var description: String {
    let told = points.filter { $0.shown != nil }
    guard let first = told.first, let last = told.last, let from = first.figure, let to = last.figure else {
      return formats.say(StatusPhrase.nothingYet)
    }
    return formats.say(
      SeriesPhrase.course(first: formats.value(from), first.period, last: formats.value(to), last.period))
  }
}
