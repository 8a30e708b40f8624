import Numerics

extension ChiSquared {
  /// The x with P(X ≤ x) = p, for any finite `df` above 0: Newton's method on the logarithms of x and of the smaller
  /// tail, kept between bounds. p = 0 is 0 and p = 1 is +∞; NaN where p is outside 0…1 or `df` is not above 0.
  package static func quantile(_ p: Double, df: Double) -> Double {
    guard (0...1).contains(p), df > 0, df.isFinite else { return .nan }
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    var (low, high) = (0.0, Double.infinity)
    var x = start(p, df: df)
    for _ in 0..<200 {
      let excess = logExcess(at: x, over: p, df: df)
      if excess.value < 0 { low = x } else { high = x }
      let step = -excess.value / excess.slope
      let next = x * Double.exp(step)
      // Newton doubles the correct digits at each step: past nine of them, the next step has them all.
      if abs(step) <= 1e-9 { return next }
      x = next > low && next < high ? next : between(low, high)
    }
    return x
  }

  /// How far the probability at `x` exceeds p, on the logarithm of the smaller tail, and how fast that grows with ln x.
  private static func logExcess(at x: Double, over p: Double, df: Double) -> (value: Double, slope: Double) {
    let density = IncompleteGamma.density(df / 2, x / 2)
    if p < 0.5 {
      let reached = cdf(x, df: df)
      return (Double.log(reached / p), density / reached)
    }
    let reached = upperTail(x, df: df)
    return (Double.log((1 - p) / reached), density / reached)
  }

  /// The cube of Wilson & Hilferty (1931, PNAS 17), or the first term of the series where that is larger; the second
  /// never lies above the quantile.
  private static func start(_ p: Double, df: Double) -> Double {
    let a = df / 2
    let firstTerm = 2 * Double.exp((Double.log(p) + Double.logGamma(a + 1)) / a)
    let variance = 2 / (9 * df)
    let root = 1 - variance + Normal.quantile(p) * variance.squareRoot()
    return max(firstTerm, df * root * root * root, .leastNormalMagnitude)
  }

  private static func between(_ low: Double, _ high: Double) -> Double {
    high.isFinite ? (low + high) / 2 : 2 * low
  }
}
