/// Single values over time around their mean, with limits from their moving ranges (Wheeler 1993, Understanding
/// Variation): for scores and means, of which each period has one.
package struct XmRChart: Equatable, Sendable {
  /// The values with the limits mean ± 3 · MR̄ ÷ d₂. All values equal: the limits are the mean, and nothing signals.
  package let chart: ControlChart
  /// The moving ranges, with their own mean and limit.
  package let ranges: MovingRanges

  /// The chart of values, earliest first, in their own unit; `nil` stands for a period without one, and is passed over.
  /// `range` is what the values cannot leave. `nil` below two values.
  package init?(_ values: [Double?], range: ClosedRange<Double> = ControlChart.unbounded) {
    ranges = MovingRanges(values)
    let present = Moments(values.compactMap { $0 }.map { (value: $0, count: 1) })
    guard let mean = present.mean, let sigma = ranges.sigma else { return nil }
    chart = ControlChart(values: values, centre: mean, sigmas: values.map { _ in sigma }, range: range)
  }
}
