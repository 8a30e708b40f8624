/// A share with the number of equal and independent answers it is worth: 0.82 as good as from 2,307 of them.
///
/// The base is seldom whole: it is what weights, strata, a finite population or an estimated eligibility leave of the
/// answers.
package struct EffectiveProportion: Equatable, Sendable {
  /// The share, 0…1.
  package let share: Double
  /// The effective base, above 0.
  package let base: Double

  /// A share of 0…1 on an effective base above 0; anything else is a fault of the caller.
  package init(share: Double, base: Double) {
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    precondition(base > 0 && base.isFinite, "an effective base is above 0")
    self.share = share
    self.base = base
  }

  /// Wilson's interval of the share on its effective base, 0…1 (Korn & Graubard 1998, Survey Methodology 24, put the
  /// effective base into a binomial interval). Never of zero width.
  package func wilson(z: Double = Normal.z95) -> Interval {
    Wilson.interval(count: share * base, base: base, z: z)
  }

  /// p(1 − p) ÷ base: the squared standard error of the share; 0 where the share is 0 or 1.
  package var squaredError: Double {
    share * (1 - share) / base
  }
}
