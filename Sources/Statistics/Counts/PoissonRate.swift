/// How often something happened in an exposure that it is counted against: 12 complaints in 4,810 episodes. It may
/// happen more than once in an episode, so this is no proportion.
package struct PoissonRate: Equatable, Sendable {
  /// How often it happened, 0 or more.
  package let count: Int
  /// The episodes in which it could have happened, 0 or more.
  package let exposure: Int

  /// A rate from its two counts, neither below 0; anything else is a fault of the caller.
  package init(count: Int, exposure: Int) {
    precondition(count >= 0 && exposure >= 0, "a count is 0 or more")
    self.count = count
    self.exposure = exposure
  }

  /// 1,000 × count ÷ exposure. `nil` when the exposure is 0.
  package var perThousand: Double? {
    exposure > 0 ? 1000 * Double(count) / Double(exposure) : nil
  }

  /// The exact interval of the rate per thousand (Garwood 1936, Biometrika 28), by chi-square quantiles.
  ///
  /// Never of zero width: a count of 0 gives 0…3689 ÷ exposure. `nil` when the exposure is 0.
  package func interval(confidence: Double = 0.95) -> Interval? {
    guard exposure > 0 else { return nil }
    let tail = (1 - confidence) / 2
    // Half a chi-square quantile is a mean count; 500 is that half in thousandths.
    let unit = 500 / Double(exposure)
    let low = count == 0 ? 0 : ChiSquared.quantile(tail, df: Double(2 * count))
    let high = ChiSquared.quantile(1 - tail, df: Double(2 * count + 2))
    return Interval(low: unit * low, high: unit * high)
  }
}
