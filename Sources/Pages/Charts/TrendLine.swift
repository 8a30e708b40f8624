import Indicators
import Statistics

/// The line of a series and the band of its limits, as shapes of a box of 100 × 100 that is stretched over a chart.
struct TrendLine {
  let points: [Series.Point]
  let axis: ValueAxis
  let places: TimePlaces
  let isMirrored: Bool

  /// The line, broken where a period has no value.
  var line: [String] {
    runs { $0.shown }.map { #"<polyline class="trend" points="\#($0.joined(separator: " "))"/>"# }
  }

  /// The limits as a band with its two edges.
  var band: [String] {
    let upper = runs { $0.limits?.high }
    let lower = runs { $0.limits?.low }
    return zip(upper, lower).flatMap { upper, lower in
      [
        #"<polygon class="band" points="\#((upper + lower.reversed()).joined(separator: " "))"/>"#,
        #"<polyline class="limit" points="\#(upper.joined(separator: " "))"/>"#,
        #"<polyline class="limit" points="\#(lower.joined(separator: " "))"/>"#,
      ]
    }
  }

  /// The corners of neighbouring periods that have a value, two at least.
  private func runs(_ value: (Series.Point) -> Double?) -> [[String]] {
    var runs: [[String]] = [[]]
    for (index, point) in points.enumerated() {
      if let value = value(point) {
        runs[runs.count - 1].append(corner(index, value))
      } else {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }
  }

  private func corner(_ index: Int, _ value: Double) -> String {
    let place = isMirrored ? 1 - places(index) : places(index)
    return "\(Canvas.short(100 * place)),\(Canvas.short(100 * (1 - axis.part(value))))"
  }
}

extension Series.Point {
  /// Its value where that is exact: a bound is no point of a line.
  var shown: Double? { figure?.bound == nil ? figure?.value : nil }

  /// The least and the most that a chart must have room for.
  var reach: [Double] {
    guard let shown else { return [] }
    return [shown, limits?.low, limits?.high, figure?.interval?.low, figure?.interval?.high].compactMap { $0 }
  }
}

extension Signal {
  /// The class of its mark in the style sheet: a rise is good or bad as the indicator has it.
  func style(higherIsBetter: Bool?) -> String {
    guard let higherIsBetter else { return "signal" }
    return (direction == .up) == higherIsBetter ? "signal good" : "signal bad"
  }
}
