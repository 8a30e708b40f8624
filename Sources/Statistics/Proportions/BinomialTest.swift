import Numerics

/// The exact test of one proportion against a known share (Conover 1971, Practical Nonparametric Statistics, 3.1).
package enum BinomialTest {
  /// The two-sided p, 0…1: all counts that are no more probable than the one observed, as R's binom.test does.
  ///
  /// Both tails are incomplete beta functions and the other tail's start is found by halving, so a base of 100,000
  /// costs some hundred steps and no memory. `nil` when the base is 0. With a target of 0 or 1 any other share is
  /// impossible, and p is 0; a target outside 0…1 is a fault of the caller.
  package static func twoSidedP(_ observed: Proportion, target: Double) -> Double? {
    let distribution = Binomial(trials: observed.base, success: target)
    guard observed.base > 0 else { return nil }
    let expected = Double(observed.base) * target
    let count = Double(observed.count)
    if count == expected { return 1 }
    return count < expected
      ? tails(below: observed.count, of: distribution, expected: expected)
      : tails(
        below: observed.base - observed.count, of: distribution.mirrored, expected: Double(observed.base) - expected)
  }

  /// The tail at and below a count smaller than expected, and the tail above that is no more probable.
  private static func tails(below count: Int, of distribution: Binomial, expected: Double) -> Double {
    let middle = max(count + 1, Int(expected.rounded(.up)))
    let start = firstAsRare(as: count, from: middle, in: distribution)
    return min(1, distribution.atMost(count) + distribution.atLeast(start))
  }

  /// The first count from the middle on that is no more probable than `count`, one past the trials where none is.
  private static func firstAsRare(as count: Int, from middle: Int, in distribution: Binomial) -> Int {
    var low = middle
    var high = distribution.trials + 1
    while low < high {
      let candidate = low + (high - low) / 2
      if distribution.logRatio(of: candidate, to: count) <= tie { high = candidate } else { low = candidate + 1 }
    }
    return low
  }

  /// Two counts whose probabilities differ by less than one part in 10⁷ are equally probable, as in R's binom.test.
  private static let tie = Double.log(onePlus: 1e-7)
}
