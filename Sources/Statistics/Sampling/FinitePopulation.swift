/// A population of known size from which a sample without replacement was taken: the more of it answered, the less is
/// left to guess (Cochran 1977, Sampling Techniques, 3rd ed., chapters 2 and 3).
package struct FinitePopulation: Equatable, Sendable {
  /// N: how many there are.
  package let size: Int

  /// A population of `size`; a size below 0 is a fault of the caller.
  package init(size: Int) {
    precondition(size >= 0, "a population is 0 or more")
    self.size = size
  }

  /// f = √((N − n) ÷ (N − 1)), by which the standard error of a sample of `n` shrinks: 0 when all answered, 1 when one
  /// did. `nil` for an empty sample, and for one above the population, which is an error in the records.
  package func correction(sample n: Int) -> Double? {
    guard holds(n) else { return nil }
    return n == size ? 0 : (Double(size - n) / Double(size - 1)).squareRoot()
  }

  /// n(N − 1) ÷ (N − n): the answers that a sample of `n` is worth. `nil` as for `correction`, and when all answered:
  /// the worth of a census has no bound.
  package func effectiveBase(sample n: Int) -> Double? {
    guard holds(n), n < size else { return nil }
    return Double(n) * (Double(size - 1) / Double(size - n))
  }

  /// Wilson's interval of a share of the whole population, on the effective base; a single point when all answered.
  /// `nil` as for `correction`.
  package func wilson(_ sample: Proportion, z: Double = Normal.z95) -> Interval? {
    guard holds(sample.base), let share = sample.share else { return nil }
    guard let base = effectiveBase(sample: sample.base) else { return Interval(low: share, high: share) }
    return EffectiveProportion(share: share, base: base).wilson(z: z)
  }

  private func holds(_ n: Int) -> Bool {
    n > 0 && n <= size
  }
}
