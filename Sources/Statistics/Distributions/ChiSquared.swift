/// The chi-square distribution (Helmert 1876, Pearson 1900), for any degrees of freedom above 0, whole or not.
package enum ChiSquared {
  /// P(X ≤ x), 0 below x = 0. NaN where `df` is not above 0.
  package static func cdf(_ x: Double, df: Double) -> Double {
    guard df > 0, !x.isNaN else { return .nan }
    return IncompleteGamma.lower(df / 2, x / 2)
  }

  /// P(X > x): the p of a chi-square statistic (Abramowitz & Stegun 1964, 26.4.2), without the loss of digits of
  /// 1 − cdf down to 1e-300.
  package static func upperTail(_ x: Double, df: Double) -> Double {
    guard df > 0, !x.isNaN else { return .nan }
    return IncompleteGamma.upper(df / 2, x / 2)
  }
}
