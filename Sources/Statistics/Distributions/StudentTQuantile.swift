import Numerics

extension StudentT {
  /// The t with P(T ≤ t) = p, for any `df` above 0: Newton's method on the logarithm of the tail, kept between bounds.
  /// p = 0 is −∞, p = ½ is 0, p = 1 is +∞; NaN where p is outside 0…1 or `df` is not above 0.
  package static func quantile(_ p: Double, df: Double) -> Double {
    guard (0...1).contains(p), df > 0 else { return .nan }
    guard p != 0.5 else { return 0 }
    guard p > 0, p < 1, df.isFinite else { return Normal.quantile(p) }
    return p < 0.5 ? -upperQuantile(p, df: df) : upperQuantile(1 - p, df: df)
  }

  /// The t that leaves `tail` < ½ above it.
  private static func upperQuantile(_ tail: Double, df: Double) -> Double {
    var (low, high) = bounds(of: tail, df: df)
    var t = low
    for _ in 0..<200 {
      let reached = upperTail(t, df: df)
      if reached > tail { low = t } else { high = t }
      let step = reached * Double.log(reached / tail) / density(t, df: df)
      let next = t + step
      // Newton doubles the correct digits at each step: past nine of them, the next step has them all.
      if abs(step) <= 1e-9 * abs(next) { return next }
      t = next > low && next < high ? next : (low + high) / 2
    }
    return t
  }

  /// Two values around the quantile: the normal's, which is always nearer to 0, and one found by doubling.
  private static func bounds(of tail: Double, df: Double) -> (low: Double, high: Double) {
    var low = -Normal.quantile(tail)
    var high = max(1, low) * 2
    while upperTail(high, df: df) > tail {
      low = high
      high *= 2
    }
    return (low, high)
  }
}
