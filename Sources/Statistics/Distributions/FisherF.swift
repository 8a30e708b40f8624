import Numerics

/// The F distribution of a ratio of two variances (Fisher 1924, Snedecor 1934), for finite degrees of freedom above 0,
/// whole or not.
package enum FisherF {
  /// P(F ≤ f), I_x(df₁/2, df₂/2) at x = df₁f ÷ (df₁f + df₂) (Abramowitz & Stegun 1964, 26.6.2); 0 where `f` is
  /// not above 0. NaN where a degree of freedom is not finite and above 0.
  package static func cdf(_ f: Double, df1: Double, df2: Double) -> Double {
    guard areDegrees(df1, df2), !f.isNaN else { return .nan }
    return f > 0 ? upperTail(1 / f, df1: df2, df2: df1) : 0
  }

  /// P(F > f), without the loss of digits of 1 − cdf.
  package static func upperTail(_ f: Double, df1: Double, df2: Double) -> Double {
    guard areDegrees(df1, df2), !f.isNaN else { return .nan }
    guard f > 0 else { return 1 }
    let ratio = df1 / df2 * f
    guard ratio.isFinite else { return 0 }
    return IncompleteBeta.regularized(
      1 / (1 + ratio), complement: ratio / (1 + ratio), a: df2 / 2, b: df1 / 2)
  }

  /// Whether there is such a distribution.
  static func areDegrees(_ df1: Double, _ df2: Double) -> Bool {
    df1 > 0 && df2 > 0 && df1.isFinite && df2.isFinite
  }
}
