/// The values, between two ends, that agree with what was observed; the ends carry the unit of the estimate.
package struct Interval: Equatable, Sendable {
  /// The lower end.
  package let low: Double
  /// The upper end, never below `low`.
  package let high: Double

  /// An interval from its two ends, lower end first.
  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The estimate with the same margin on either side: the usual form `centre ± margin`.
  package init(centre: Double, margin: Double) {
    self.init(low: centre - margin, high: centre + margin)
  }

  /// The part of the interval inside `range`, for a quantity that cannot leave it (a share, a score).
  package func clipped(to range: ClosedRange<Double>) -> Interval {
    Interval(low: low.clamped(to: range), high: high.clamped(to: range))
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
