/// A short series around its median: below twelve points there is too little to compute limits from, but runs can be
/// counted (Perla, Provost & Murray 2011, BMJ Quality & Safety 20).
package struct RunChart: Equatable, Sendable {
  /// The values around their median, without limits.
  package let chart: ControlChart
  /// How many points are not on the median; only these make runs.
  package let usefulPoints: Int
  /// How many runs there are: stretches of useful points on one side of the median.
  package let runs: Int

  /// The chart of values, earliest first, in their own unit; `nil` stands for a period without one, and is passed over.
  /// `nil` when there is no value.
  package init?(_ values: [Double?]) {
    guard let median = Self.median(of: values.compactMap { $0 }) else { return nil }
    chart = ControlChart(values: values, centre: median, sigmas: values.map { _ in nil })
    let sides = ChartedPoints(chart).sides.compactMap { $0 }
    usefulPoints = sides.count
    runs = Stretch.all(in: sides).count
  }

  /// The fewest runs that chance still makes; fewer tell of a shift. The median is crossed like a coin falls, and a number
  /// of crossings is too small if so few come in less than 5 % (Anhøj & Olesen 2014, PLoS ONE 9, e113825).
  /// `nil` when all points are on the median.
  package var fewestRuns: Int? {
    guard usefulPoints > 0 else { return nil }
    let crossings = Binomial(trials: usefulPoints - 1, success: 0.5)
    return (0..<usefulPoints).first { crossings.atMost($0) >= 0.05 }.map { $0 + 1 }
  }

  private static func median(of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let upper = sorted[sorted.count / 2]
    let lower = sorted[(sorted.count - 1) / 2]
    return lower + (upper - lower) / 2
  }
}
