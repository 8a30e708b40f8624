import Indicators
import Statistics
import Wording

/// A series among many on one scale: its line, its limits where it has any, its signals, the numbers of the actions
/// that began, and its newest point.
struct SmallTrend {
  let id: String
  let title: String
  let points: [Series.Point]
  let axis: ValueAxis
  let higherIsBetter: Bool?
  let formats: Formats
  let target: TargetLine

  private static let (top, height) = (16.0, 88.0)

  /// The picture.
  var drawing: Drawing {
    let places = TimePlaces(points.count, start: 0.2, end: 0.05)
    let bottom = SmallTrend.top + SmallTrend.height
    var canvas = formats.timeCanvas
    for end in [axis.low, axis.high] {
      canvas.line(0, y(end), to: 1, y(end), style: "grid")
      canvas.text(axis.label(end, formats), 0, y(end) - 3, anchor: "start", style: "tick")
    }
    let line = TrendLine(points: points, axis: axis, places: places, isMirrored: canvas.isMirrored)
    canvas.stretched(from: 0, to: 1, y: SmallTrend.top, height: SmallTrend.height, shapes: line.band + line.line)
    for (index, point) in points.enumerated() {
      guard let value = target.value(in: point.period) else { continue }
      let half = places.step / 2
      let (from, to) = (max(places(index) - half, places.start), min(places(index) + half, places.end))
      canvas.line(from, y(value), to: to, y(value), style: "target")
    }
    if axis.isCut { canvas.breakSign(places.start - 0.04, bottom) }
    for (index, point) in points.enumerated() where !point.actions.isEmpty {
      canvas.line(places(index), SmallTrend.top, to: places(index), bottom, style: "began")
      let numbers = point.actions.map(formats.count).joined(separator: "+")
      canvas.text(numbers, places(index), SmallTrend.top - 3, anchor: "middle", style: "tick")
    }
    for (index, point) in points.enumerated() {
      guard let value = point.shown else { continue }
      if let signal = point.signals.first {
        canvas.triangle(
          places(index), y(value), isUp: signal.direction == .up,
          style: signal.style(higherIsBetter: higherIsBetter))
      } else if index == points.count - 1 || stands(index) {
        canvas.dot(
          places(index), y(value), radius: index == points.count - 1 ? 5 : 3,
          style: point.figure?.status == .smallSample ? "dot small" : "dot")
      }
    }
    for index in Set([0, points.count - 1]).sorted() {
      canvas.text(
        name(points[index]), places(index), bottom + 18, anchor: index == 0 ? "start" : "end", style: "tick")
    }
    return canvas.drawing(id: id, title: title, description: description, height: bottom + 24)
  }

  /// Whether a point has no neighbour to which a line could lead.
  private func stands(_ index: Int) -> Bool {
    let before = index > 0 ? points[index - 1].shown : nil
    let after = index + 1 < points.count ? points[index + 1].shown : nil
    return before == nil && after == nil
  }

  private func y(_ value: Double) -> Double { SmallTrend.top + SmallTrend.height * (1 - axis.part(value)) }

  private func name(_ point: Series.Point) -> String {
    [formats.placeInYear(point.period), formats.year(of: point.period)].filter { !$0.isEmpty }.joined(separator: " ")
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
