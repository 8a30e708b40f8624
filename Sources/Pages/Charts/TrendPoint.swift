import Indicators
import Statistics
import Wording

extension TrendChart {
  /// The range of a point, the point itself, its value, and why it is more than chance.
  func drawPoint(_ index: Int, _ places: TimePlaces, _ axis: ValueAxis, on canvas: inout Canvas) {
    let point = points[index]
    guard let value = point.shown, let figure = point.figure else { return }
    let place = places(index)
    let upper = TrendChart.y(figure.interval?.high ?? value, axis)
    let lower = TrendChart.y(figure.interval?.low ?? value, axis)
    canvas.line(place, lower, to: place, upper, style: "whisker")
    if let signal = point.signals.first {
      canvas.triangle(
        place, TrendChart.y(value, axis), isUp: signal.direction == .up,
        style: signal.style(higherIsBetter: higherIsBetter))
      if endsStretch(index, signal) {
        canvas.text(
          formats.say(SeriesPhrase.shortSignal(signal)), place, min(lower + 18, TrendChart.bottom - 4),
          anchor: places.anchor(index), style: "word")
      }
    } else {
      canvas.dot(
        place, TrendChart.y(value, axis), radius: 5, style: figure.status == .smallSample ? "dot small" : "dot")
    }
    guard let style = valueStyle(index) else { return }
    canvas.text(
      formats.value(figure), place, max(upper - 8, TrendChart.top + 10), anchor: "middle", style: style)
  }

  /// The first value and the last stand on every screen; those between only where there is room.
  private func valueStyle(_ index: Int) -> String? {
    if index == 0 || index == points.count - 1 { return "value" }
    return points.count <= TrendChart.crowded ? "value between" : nil
  }

  /// A row of points that signal alike says why once, at its end.
  private func endsStretch(_ index: Int, _ signal: Signal) -> Bool {
    index == points.count - 1 || points[index + 1].signals.first != signal
  }
}
