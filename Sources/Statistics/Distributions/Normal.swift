import Numerics

/// The standard normal distribution (mean 0, sd 1).
package enum Normal {
  /// The value that leaves 2.5 % above it: the z of every 95 % interval.
  package static let z95 = 1.959963984540054

  /// P(Z ≤ z), by the complementary error function (Abramowitz & Stegun 1964, 26.2.29), exact also far below 0.
  package static func cdf(_ z: Double) -> Double {
    upperTail(-z)
  }

  /// P(Z > z), without the loss of digits of 1 − cdf: 6.2e-16 at z = 8. It reaches 0 only past z = 38.
  package static func upperTail(_ z: Double) -> Double {
    Double.erfc(z / Double.sqrt(2)) / 2
  }

  /// P(|Z| ≥ |z|): the two-sided p of a z statistic, 1 at z = 0.
  package static func twoSidedP(_ z: Double) -> Double {
    Double.erfc(abs(z) / Double.sqrt(2))
  }
}
