import Numerics

/// Student's t distribution (Student 1908), for any degrees of freedom above 0, whole or not; ∞ is the normal.
package enum StudentT {
  /// P(T ≤ t). NaN where `df` is not above 0.
  package static func cdf(_ t: Double, df: Double) -> Double {
    t < 0 ? upperTail(-t, df: df) : 1 - upperTail(t, df: df)
  }

  /// P(T > t), without the loss of digits of 1 − cdf.
  package static func upperTail(_ t: Double, df: Double) -> Double {
    t < 0 ? 1 - upperTail(-t, df: df) : twoSidedP(t, df: df) / 2
  }

  /// P(|T| ≥ |t|): the two-sided p of a t statistic, I_x(df/2, 1/2) at x = df ÷ (df + t²)
  /// (Abramowitz & Stegun 1964, 26.7.1).
  package static func twoSidedP(_ t: Double, df: Double) -> Double {
    guard df > 0, !t.isNaN else { return .nan }
    guard df < fractionBelow else { return Normal.twoSidedP(normalDeviate(t, df: df)) }
    let square = t * t / df
    guard square.isFinite else { return 0 }
    return IncompleteBeta.regularized(
      1 / (1 + square), complement: square / (1 + square), a: df / 2, b: 0.5)
  }

  /// The height of the density at `t` (Abramowitz & Stegun 1964, 26.7.1, derived).
  package static func density(_ t: Double, df: Double) -> Double {
    let spread = (df + 1) / 2 * Double.log(onePlus: t * t / df)
    return Double.exp(-spread - LogBeta.value(df / 2, 0.5)) / Double.sqrt(df)
  }

  /// From here on the continued fraction slowly loses digits, and Hill's deviate is exact.
  private static let fractionBelow = 1e5

  /// The z with the same tail as t, for many degrees of freedom (Hill 1970, Algorithm 395, CACM 13; its next term is
  /// below 1e-16 for t up to 20).
  private static func normalDeviate(_ t: Double, df: Double) -> Double {
    guard df.isFinite else { return t }
    let a = df - 0.5
    let y = a * Double.log(onePlus: t * t / df)
    return Double.sqrt(y) * (1 + (y + 3) / (48 * a * a))
  }
}
