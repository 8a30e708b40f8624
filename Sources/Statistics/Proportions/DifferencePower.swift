/// How often a comparison of two independent shares shows a true difference.
package enum DifferencePower {
  /// The chance that the two-sided test at `level` shows a difference of shares, both with the spread of one: the normal
  /// approximation Φ(d ÷ se − z) + Φ(−d ÷ se − z), se = √(p(1 − p)(1/n₁ + 1/n₂)) (Fleiss, Levin & Paik 2003, Statistical
  /// Methods for Rates and Proportions, 3rd ed., chapter 4). 0…1; `nil` where a base is 0, and for a share of 0 or 1.
  package static func power(
    of difference: Double, around share: Double, bases first: Int, _ second: Int, level: Double = 0.05
  ) -> Double? {
    precondition(level > 0 && level < 1, "a level lies inside 0…1")
    guard first > 0, second > 0, share > 0, share < 1 else { return nil }
    let error = (share * (1 - share) * (1 / Double(first) + 1 / Double(second))).squareRoot()
    let (distance, z) = (abs(difference) / error, Normal.quantile(1 - level / 2))
    return Normal.cdf(distance - z) + Normal.cdf(-distance - z)
  }
}
