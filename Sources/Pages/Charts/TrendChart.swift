import Indicators
import Statistics
import Surveys
import Wording

/// One figure over several periods: a line with the band of its intervals. Time runs in the direction of reading.
struct TrendChart {
  /// The value of one period.
  struct Point {
    let period: Period
    let figure: Figure
  }

  let id: String
  let title: String
  let indicator: Indicator
  let points: [Point]
  let formats: Formats

  private static let top = 22.0
  private static let height = 180.0
  private static let gutter = 0.07
  private static let axisRoom = 0.11

  /// The picture.
  var drawing: Drawing {
    var canvas = Canvas(isMirrored: formats.isTimeMirrored)
    let axis = ValueAxis(of: indicator)
    for tick in axis.ticks {
      let y = TrendChart.top + TrendChart.height * (1 - axis.part(tick))
      canvas.line(0, y, to: 1, y, style: "grid")
      canvas.text(axis.label(tick, formats), 0, y - 4, anchor: labelAnchor, style: "tick")
    }
    canvas.stretched(from: 0, to: 1, y: TrendChart.top, height: TrendChart.height, shapes: shapes(axis))
    for (index, point) in points.enumerated() { draw(point, index, axis, on: &canvas) }
    let said = points.map { "\(formats.period($0.period)): \(formats.value($0.figure))" }
    let separator = formats.language == .arabic ? "؛ " : "; "
    return canvas.drawing(
      id: id, title: title, description: said.joined(separator: separator),
      height: TrendChart.top + TrendChart.height + 48)
  }

  private func draw(_ point: Point, _ index: Int, _ axis: ValueAxis, on canvas: inout Canvas) {
    let place = self.place(index)
    let bottom = TrendChart.top + TrendChart.height
    canvas.text(formats.placeInYear(point.period), place, bottom + 20, anchor: "middle", style: "tick")
    if carriesYear(index) {
      canvas.text(formats.year(of: point.period), place, bottom + 40, anchor: "middle", style: "tick")
    }
    guard let value = point.figure.value else { return }
    let y = TrendChart.top + TrendChart.height * (1 - axis.part(value))
    let upper = TrendChart.top + TrendChart.height * (1 - axis.part(point.figure.interval?.high ?? value))
    let isSmall = point.figure.status == .smallSample
    canvas.dot(place, y, radius: 5, style: isSmall ? "dot small" : "dot")
    canvas.text(formats.value(point.figure), place, max(upper, 20) - 8, anchor: "middle", style: valueStyle(index))
  }

  /// The labels of the axis grow inwards from the side on which time begins, whichever way the page is read.
  private var labelAnchor: String { formats.isTimeMirrored == (formats.language == .arabic) ? "start" : "end" }

  /// The first value and the last stand on every screen; those between only where there is room.
  private func valueStyle(_ index: Int) -> String {
    index == 0 || index == points.count - 1 ? "value" : "value between"
  }

  /// The year stands below its first period, and below the first of all unless that would run into the next year.
  private func carriesYear(_ index: Int) -> Bool {
    let period = points[index].period
    if period.index == 1 { return true }
    return index == 0 && !(points.count > 1 && points[1].period.index == 1)
  }

  /// The band and the line, each broken where a period has no value.
  private func shapes(_ axis: ValueAxis) -> [String] {
    runs.flatMap { run -> [String] in
      let line = run.map { at($0.index, $0.figure.value ?? 0, axis) }
      let upper = run.map { at($0.index, $0.figure.interval?.high ?? $0.figure.value ?? 0, axis) }
      let lower = run.map { at($0.index, $0.figure.interval?.low ?? $0.figure.value ?? 0, axis) }
      return [
        #"<polygon class="band" points="\#((upper + lower.reversed()).joined(separator: " "))"/>"#,
        #"<polyline class="trend" points="\#(line.joined(separator: " "))"/>"#,
      ]
    }
  }

  /// Neighbouring periods that have a value; a year in which none is missing is one run.
  private var runs: [[(index: Int, figure: Figure)]] {
    var runs: [[(index: Int, figure: Figure)]] = [[]]
    for (index, point) in points.enumerated() {
      if index > 0, points[index - 1].period.advanced(by: 1) != point.period { runs.append([]) }
      if point.figure.value == nil { runs.append([]) } else { runs[runs.count - 1].append((index, point.figure)) }
    }
    return runs.filter { $0.count > 1 }
  }

  /// A corner in the stretched box of 100 × 100.
  private func at(_ index: Int, _ value: Double, _ axis: ValueAxis) -> String {
    let along = formats.isTimeMirrored ? 1 - place(index) : place(index)
    return "\(Canvas.short(100 * along)),\(Canvas.short(100 * (1 - axis.part(value))))"
  }

  /// Where a period stands, leaving room for the numbers of the axis at the start.
  private func place(_ index: Int) -> Double {
    let start = TrendChart.gutter + TrendChart.axisRoom
    guard points.count > 1 else { return 0.5 }
    return start + (1 - start - TrendChart.gutter) * Double(index) / Double(points.count - 1)
  }
}
