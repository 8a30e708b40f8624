/// A share that a group would have if its answers were spread over the strata as given: direct standardisation
/// (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed., chapter 19).
package struct StandardisedProportion: Equatable, Sendable {
  /// Σwᵢpᵢ, 0…1, on the base that it is worth.
  package let effective: EffectiveProportion
  /// Σwᵢ²pᵢ(1 − pᵢ) ÷ nᵢ: the squared standard error of the share; 0 where each stratum is 0 or 1, which is not
  /// certainty.
  package let squaredError: Double
  /// The share of the stratum weights that could not be used because nobody answered there, 0…1.
  package let leftOut: Double

  /// The strata's proportions under weights of 0 or more, one for each, which need not add up to 1. Strata without
  /// answers are left out. `nil` when no weight is left.
  package init?(_ strata: [Proportion], weights: [Double]) {
    self.init(strata, weights: weights, usable: strata.map { $0.base > 0 })
  }

  /// Only the `usable` strata, which all have answers.
  ///
  /// The effective base is p(1 − p) ÷ squared error (Dean & Pagano 2015, Statistics in Medicine 34), but never more than
  /// Kish's 1 ÷ Σ(wᵢ²/nᵢ): small strata whose few answers agree would otherwise promise certainty.
  fileprivate init?(_ strata: [Proportion], weights: [Double], usable: [Bool]) {
    precondition(weights.count == strata.count, "each stratum has one weight")
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight is 0 or more")
    let used = strata.indices.filter { usable[$0] }
    let total = used.reduce(0) { $0 + weights[$1] }
    guard total > 0 else { return nil }
    // Divided once at the end, shares of 1 add up to exactly 1.
    let share = used.reduce(0) { $0 + weights[$1] * (strata[$1].share ?? 0) } / total
    let terms = used.map { index in
      let weight = weights[index] / total
      let p = strata[index].share ?? 0
      return (kish: weight * weight / Double(strata[index].base), binomial: p * (1 - p))
    }
    let kish = 1 / terms.reduce(0) { $0 + $1.kish }
    let squaredError = terms.reduce(0) { $0 + $1.kish * $1.binomial }
    let binomial = share * (1 - share)
    let base = binomial > 0 && squaredError > 0 ? min(binomial / squaredError, kish) : kish
    effective = EffectiveProportion(share: share, base: base)
    self.squaredError = squaredError
    let dropped = strata.indices.reduce(0) { usable[$1] ? $0 : $0 + weights[$1] }
    leftOut = dropped / (total + dropped)
  }

  /// Σwᵢpᵢ, 0…1.
  package var share: Double { effective.share }

  /// Wilson's interval on the effective base, 0…1; never of zero width.
  package func wilson(z: Double = Normal.z95) -> Interval {
    effective.wilson(z: z)
  }
}

/// Two groups compared at the same mix of strata, so that a different mix cannot pass for a difference.
package struct StandardisedDifference: Equatable, Sendable {
  /// The first group at the common mix.
  package let first: StandardisedProportion
  /// The second group at the common mix.
  package let second: StandardisedProportion

  /// Both groups under the same stratum weights, on the strata where both have answers (the common support); what that
  /// leaves out stands in either group's `leftOut`. `nil` when no weight is left.
  package init?(from first: [Proportion], to second: [Proportion], weights: [Double]) {
    precondition(first.count == second.count, "both groups have the same strata")
    let common = zip(first, second).map { $0.base > 0 && $1.base > 0 }
    guard let one = StandardisedProportion(first, weights: weights, usable: common),
      let other = StandardisedProportion(second, weights: weights, usable: common)
    else { return nil }
    self.first = one
    self.second = other
  }

  /// second − first, −1…1.
  package var difference: Double { second.share - first.share }

  /// The Wald interval of the difference on both effective bases, clipped to −1…1. `nil` when neither group varies: a
  /// width of 0 is not certainty.
  package func interval(z: Double = Normal.z95) -> Interval? {
    let squaredError = first.effective.squaredError + second.effective.squaredError
    guard squaredError > 0 else { return nil }
    return Interval(centre: difference, margin: z * squaredError.squareRoot()).clipped(to: -1...1)
  }
}
