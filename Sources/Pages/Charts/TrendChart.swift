import Indicators
import Surveys
import Wording

/// A series over its periods: the line with its middle, its limits where it has any, the range of each point, and marks
/// for what is more than chance, for seasons, and for improvements that began.
struct TrendChart {
  let id: String
  let title: String
  let series: Series
  /// The newest of the series, oldest first.
  let points: [Series.Point]
  let higherIsBetter: Bool?
  let formats: Formats
  let target: TargetLine

  static let (top, height) = (48.0, 240.0)
  static var bottom: Double { top + height }
  /// From how many points on only the most telling are labelled.
  static let crowded = 12

  /// The scale, which has room for everything that is drawn.
  var axis: ValueAxis {
    ValueAxis(
      of: series.indicator,
      around: points.flatMap(\.reach)
        + ([series.centre] + points.map { target.value(in: $0.period) }).compactMap(\.self))
  }

  /// What stands at the ends of its lines.
  var labels: LineLabels { LineLabels(self) }

  /// The picture.
  var drawing: Drawing {
    let axis = axis
    let labels = self.labels
    let places = TimePlaces(points.count, start: 0.15, end: labels.isEmpty ? 0.08 : 0.24)
    var canvas = formats.timeCanvas
    for index in points.indices { drawSeasons(index, places, on: &canvas) }
    for tick in axis.ticks {
      let y = TrendChart.y(tick, axis)
      canvas.line(0, y, to: 1, y, style: "grid")
      canvas.text(axis.label(tick, formats), 0, y - 4, anchor: "start", style: "tick")
    }
    let line = TrendLine(points: points, axis: axis, places: places, isMirrored: canvas.isMirrored)
    canvas.stretched(from: 0, to: 1, y: TrendChart.top, height: TrendChart.height, shapes: line.band + line.line)
    if let centre = series.centre {
      let y = TrendChart.y(centre, axis)
      canvas.line(places(0), y, to: places(points.count - 1), y, style: "centre")
    }
    drawTarget(places, axis, on: &canvas)
    labels.draw(beside: places, axis, on: &canvas)
    if axis.isCut { canvas.breakSign(places.start - 0.03, TrendChart.bottom) }
    for index in points.indices {
      drawTick(index, places, on: &canvas)
      drawActions(index, places, on: &canvas)
      drawPoint(index, places, axis, on: &canvas)
    }
    return canvas.drawing(
      id: id, title: title, description: description,
      height: TrendChart.bottom + (points.contains { !$0.actions.isEmpty } ? 76 : 50))
  }

  /// Where a value stands, from the top.
  static func y(_ value: Double, _ axis: ValueAxis) -> Double { top + height * (1 - axis.part(value)) }

  /// A line through the periods in which there is a target, with a step where it rose.
  private func drawTarget(_ places: TimePlaces, _ axis: ValueAxis, on canvas: inout Canvas) {
    for index in points.indices {
      guard let value = target.value(in: points[index].period) else { continue }
      let half = places.step / 2
      let (from, to) = (max(places(index) - half, places(0)), min(places(index) + half, places(points.count - 1)))
      let y = TrendChart.y(value, axis)
      canvas.line(
        points.count == 1 ? places.start : from, y, to: points.count == 1 ? places.end : to, y, style: "target")
    }
  }

  /// The shade of a season is as wide as its days are of the period's.
  private func drawSeasons(_ index: Int, _ places: TimePlaces, on canvas: inout Canvas) {
    let point = points[index]
    let days = Double(point.period.lastDay.ordinal - point.period.firstDay.ordinal + 1)
    for season in Season.allCases {
      guard let part = point.seasons[season].map({ Double($0) / days }) else { continue }
      let half = max(places.step * part, 0.012) / 2
      // A quarter may have both: Ramadan stands before its middle then, Hajj after it; and on a line of its own, since
      // the two are never far from one another.
      let shift = point.seasons.count > 1 ? places.step / (season == .ramadan ? -4 : 4) : 0
      let place = places(index) + shift
      canvas.block(
        from: max(place - half, 0), to: min(place + half, 1), y: 36, height: TrendChart.bottom - 36,
        style: "season \(season.rawValue)")
      let isNewest = !points[(index + 1)...].contains { $0.seasons[season] != nil }
      canvas.text(
        formats.say(SeriesPhrase.season(season)), place, season == .ramadan ? 14 : 30, anchor: "middle",
        style: isNewest || points.count <= 8 ? "tick" : "tick between")
    }
  }

  private func drawTick(_ index: Int, _ places: TimePlaces, on canvas: inout Canvas) {
    let period = points[index].period
    let isEdge = index == 0 || index == points.count - 1
    if points.count <= TrendChart.crowded || isEdge || period.index == 1 {
      canvas.text(
        formats.placeInYear(period), places(index), TrendChart.bottom + 20, anchor: "middle", style: "tick")
    }
    // The year stands below its first period, and below the first of all unless that would run into the next year.
    let nextBegins = index + 1 < points.count && points[index + 1].period.index == 1
    if period.index == 1 || (index == 0 && !nextBegins) {
      canvas.text(formats.year(of: period), places(index), TrendChart.bottom + 40, anchor: "middle", style: "tick")
    }
  }

  /// A dashed line with the numbers of what began in the period.
  private func drawActions(_ index: Int, _ places: TimePlaces, on canvas: inout Canvas) {
    let actions = points[index].actions
    guard !actions.isEmpty else { return }
    let place = places(index)
    canvas.line(place, TrendChart.top, to: place, TrendChart.bottom, style: "began")
    canvas.dot(place, TrendChart.bottom + 60, radius: 12, style: "flag")
    canvas.text(
      actions.map(formats.count).joined(separator: "+"), place, TrendChart.bottom + 65, anchor: "middle",
      style: "flag-number")
  }

  private var description: String {
    let said = points.map { point in
      let value = point.figure.map(formats.value) ?? formats.absent
      let signals = point.signals.map { formats.say(SeriesPhrase.signal($0)) }
      return "\(formats.period(point.period)): \(([value] + signals).joined(separator: formats.comma))"
    }
    return (said + labels.spoken).joined(separator: formats.semicolon)
  }
}
