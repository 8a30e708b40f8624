import Indicators
import Statistics
import Wording

/// The names of a trend's lines with their newest values, each at the end of its line: nobody has to look for a key.
struct LineLabels {
  private struct Item {
    let name: String
    let value: Double
  }

  private let items: [Item]
  private let indicator: Indicator
  private let formats: Formats

  /// Two lines of text, as large as on paper, and a little room.
  private static let height = 36.0

  /// The target, the middle and the limits, as far as the newest period has them.
  init(_ chart: TrendChart) {
    (indicator, formats) = (chart.series.indicator, chart.formats)
    let newest = chart.points.last
    let isRun = chart.series.method == .runChart
    let values: [(TargetPhrase, Double?)] = [
      (.target, newest.flatMap { chart.target.value(in: $0.period) }), (isRun ? .median : .mean, chart.series.centre),
      (.upperLimit, newest?.limits?.high), (.lowerLimit, newest?.limits?.low),
    ]
    let formats = chart.formats
    items = values.compactMap { phrase, value in value.map { Item(name: formats.say(phrase), value: $0) } }
  }

  var isEmpty: Bool { items.isEmpty }

  /// The same for those who do not see them.
  var spoken: [String] { items.map { "\($0.name): \(formats.value($0.value, of: indicator))" } }

  /// Writes them, highest first, pushed apart where they would meet.
  func draw(beside places: TimePlaces, _ axis: ValueAxis, on canvas: inout Canvas) {
    let sorted = items.sorted { $0.value > $1.value }
    let heights = LineLabels.apart(
      sorted.map { TrendChart.y($0.value, axis) }, by: LineLabels.height, within: TrendChart.top...TrendChart.bottom)
    for (item, y) in zip(sorted, heights) {
      canvas.text(item.name, places.end + 0.07, y - 4, anchor: "start", style: "aim")
      canvas.text(formats.value(item.value, of: indicator), places.end + 0.07, y + 14, anchor: "start", style: "aim")
    }
  }

  /// Places from the top, in order, moved as little as it takes so that neighbours are so far from one another; all
  /// within a range, as long as it has the room.
  static func apart(_ places: [Double], by gap: Double, within range: ClosedRange<Double>) -> [Double] {
    var moved = places
    for index in moved.indices.dropFirst() { moved[index] = max(moved[index], moved[index - 1] + gap) }
    guard let last = moved.indices.last, moved[last] > range.upperBound else { return moved }
    moved[last] = range.upperBound
    for index in moved.indices.dropLast().reversed() { moved[index] = min(moved[index], moved[index + 1] - gap) }
    return moved
  }
}
