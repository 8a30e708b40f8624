/// The smallest difference that a comparison would probably show: what can be seen at all with so many answers.
///
/// (z₁₋α/₂ + z₁₋β) × the standard error of the difference (Bloom 1995, Minimum Detectable Effects, Evaluation Review 19,
/// 547–556). Of a true difference of this size a two-sided test shows `power`, at one standard error for both periods.
package struct DetectableDifference: Equatable, Sendable {
  /// How many standard errors the difference is: 2.80 at five and eighty per cent.
  let multiplier: Double

  /// A two-sided test at a level, and how often it is to show the difference. Both lie inside 0…1.
  package init(level: Double = 0.05, power: Double = 0.8) {
    precondition(level > 0 && level < 1 && power > 0 && power < 1, "level and power lie inside 0…1")
    multiplier = Normal.quantile(1 - level / 2) + Normal.quantile(power)
  }

  /// The difference of anything whose standard error is known, in its unit.
  package func from(standardError: Double) -> Double { multiplier * standardError }

  /// The difference of two independent shares, 0…1, both with the spread of one: 15.8 points around 80 % with a hundred
  /// answers each. `nil` where a base is 0, and for a share of 0 or 1, which has no spread.
  package func between(share: Double, bases first: Int, _ second: Int) -> Double? {
    guard first > 0, second > 0, share > 0, share < 1 else { return nil }
    return from(standardError: (share * (1 - share) * (1 / Double(first) + 1 / Double(second))).squareRoot())
  }

  /// The answers that each of two periods needs, rounded up, for a difference of two shares around `share` to be shown.
  /// `nil` for a difference of 0, and for a share of 0 or 1.
  package func base(toShow difference: Double, around share: Double) -> Int? {
    guard difference != 0, share > 0, share < 1 else { return nil }
    return Int(exactly: (2 * share * (1 - share) * (multiplier / difference) * (multiplier / difference)).rounded(.up))
  }
}
