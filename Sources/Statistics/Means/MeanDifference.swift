/// The difference of two independent means whose spreads may differ (Welch 1947, Biometrika 34).
package struct MeanDifference: Equatable, Sendable {
  /// second − first, in the values' unit.
  package let difference: Double
  /// The interval of the difference.
  package let interval: Interval
  /// The difference in standard errors.
  package let t: Double
  /// The Welch–Satterthwaite degrees of freedom, seldom whole.
  package let df: Double
  /// The two-sided p, 0…1.
  package let p: Double

  /// second − first. `nil` when either side has fewer than two values, or when neither side varies.
  package init?(from first: Moments, to second: Moments, confidence: Double = 0.95) {
    guard let before = first.mean, let after = second.mean,
      let one = first.squaredError, let other = second.squaredError, one + other > 0
    else { return nil }
    let error = (one + other).squareRoot()
    difference = after - before
    t = difference / error
    df = Self.degrees(one, first.n, other, second.n)
    p = StudentT.twoSidedP(t, df: df)
    let margin = StudentT.quantile((1 + confidence) / 2, df: df) * error
    interval = Interval(centre: difference, margin: margin)
  }

  /// (a + b)² ÷ (a²/(n₁ − 1) + b²/(n₂ − 1)) of the squared errors a and b (Satterthwaite 1946), in shares of their sum
  /// so that neither square can vanish.
  private static func degrees(_ one: Double, _ n1: Int, _ other: Double, _ n2: Int) -> Double {
    let share = one / (one + other)
    let rest = other / (one + other)
    return 1 / (share * share / Double(n1 - 1) + rest * rest / Double(n2 - 1))
  }
}

extension Moments {
  /// sd² ÷ n. `nil` below two values.
  fileprivate var squaredError: Double? {
    sd.map { $0 * $0 / Double(n) }
  }
}
