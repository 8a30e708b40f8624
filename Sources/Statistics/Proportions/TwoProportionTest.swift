/// Whether two independent proportions differ: the p that stands beside a difference.
package struct TwoProportionTest: Equatable, Sendable {
  /// How the p was computed.
  package enum Method: Equatable, Sendable {
    /// The pooled z test, two-sided, without continuity correction.
    case pooledZ
    /// Fisher's exact test, two-sided by probability.
    case fisherExact
    /// No test: both counts are 0, or both are full, and nothing can differ.
    case nothingVaries
  }

  /// The two-sided p, 0…1; 1 where nothing varies.
  package let p: Double
  /// How `p` was computed.
  package let method: Method

  /// The test of two proportions: pooled z when all four expected counts are 5 or more (Cochran 1954, Biometrics 10),
  /// else Fisher's exact test. `nil` when either base is 0.
  package init?(_ first: Proportion, _ second: Proportion) {
    guard first.base > 0, second.base > 0 else { return nil }
    guard let z = Self.pooledZ(from: first, to: second) else {
      self.init(p: 1, method: .nothingVaries)
      return
    }
    if Self.allExpectedAtLeastFive(first, second) {
      self.init(p: Normal.twoSidedP(z), method: .pooledZ)
    } else {
      self.init(p: FisherExact.twoSidedP(first, second), method: .fisherExact)
    }
  }

  private init(p: Double, method: Method) {
    self.p = p
    self.method = method
  }

  /// (p₂ − p₁) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) with the pooled p; its square is Pearson's χ² (1900).
  /// `nil` when a base is 0, when both counts are 0 or both are full.
  package static func pooledZ(from first: Proportion, to second: Proportion) -> Double? {
    guard let before = first.share, let after = second.share else { return nil }
    let pooled = Proportion(count: first.count + second.count, base: first.base + second.base)
    guard pooled.count > 0, pooled.count < pooled.base, let share = pooled.share else { return nil }
    let variance = share * (1 - share) * (1 / Double(first.base) + 1 / Double(second.base))
    return (after - before) / variance.squareRoot()
  }

  /// Each group's base × the pooled share of either outcome, compared in whole numbers.
  private static func allExpectedAtLeastFive(_ first: Proportion, _ second: Proportion) -> Bool {
    let base = first.base + second.base
    let count = first.count + second.count
    let smallest = Double(min(first.base, second.base)) * Double(min(count, base - count))
    return smallest >= 5 * Double(base)
  }
}
