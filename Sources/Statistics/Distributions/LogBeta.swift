import Numerics

/// The logarithm of the complete beta function B(a, b) = Γ(a)Γ(b) ÷ Γ(a + b), for a and b above 0.
package enum LogBeta {
  /// ln B(a, b). The plain sum of three log gammas loses digits when one argument is large, so from 10 on the large
  /// parts are cancelled by hand and only Stirling's corrections remain (Didonato & Morris 1992, ACM TOMS 708).
  package static func value(_ a: Double, _ b: Double) -> Double {
    let small = min(a, b)
    let large = max(a, b)
    if small >= 10 { return bothLarge(small, large) }
    if large >= 10 { return oneLarge(small, large) }
    return Double.logGamma(small) + Double.logGamma(large) - Double.logGamma(small + large)
  }

  private static func bothLarge(_ small: Double, _ large: Double) -> Double {
    let correction = stirling(small) + stirling(large) - stirling(small + large)
    let ratio = small / (small + large)
    let main = (small - 0.5) * Double.log(ratio) + large * Double.log(onePlus: -ratio)
    return main + correction + (Double.log(2 * Double.pi) - Double.log(large)) / 2
  }

  private static func oneLarge(_ small: Double, _ large: Double) -> Double {
    let correction = stirling(large) - stirling(small + large)
    let ratio = small / (small + large)
    let main = small - small * Double.log(small + large) + (large - 0.5) * Double.log(onePlus: -ratio)
    return Double.logGamma(small) + main + correction
  }

  /// What Stirling's formula leaves out of ln Γ(x), for x ≥ 10 (Abramowitz & Stegun 1964, 6.1.41): error below 1e-16.
  private static func stirling(_ x: Double) -> Double {
    let inverse = 1 / x
    return inverse * stirlingSeries(inverse * inverse)
  }

  private static let stirlingSeries = Polynomial(
    1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156)
}
