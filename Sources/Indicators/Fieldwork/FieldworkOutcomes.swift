import Statistics

/// An outcome rate that is shown, under the name that AAPOR gives it (Standard Definitions, 10th edition 2023). Those
/// that count partial answers are not: a form is sent whole, so that they would be these again.
package enum OutcomeRate: String, CaseIterable, Sendable {
  case rr1, rr3, rr5, coop1, coop3, ref1, ref3, con1, con3
}

/// The outcome rates of a label's fieldwork, from classes in steps (see `OutreachSum`).
package struct FieldworkOutcomes: Equatable, Sendable {
  /// Of twentieths of the invitations.
  private let rates: OutcomeRates
  private let invitations: Int

  /// Rates of classes in twentieths of so many invitations.
  init(_ twentieths: Dispositions, of invitations: Int) {
    rates = OutcomeRates(twentieths)
    self.invitations = invitations
  }

  /// e, 0…1: the share of the unknown cases that is taken to be eligible, as among the known ones.
  package var eligibility: Double { rates.eligibility }

  /// The rate, 0…1; `nil` on a base below ten.
  package func share(_ rate: OutcomeRate) -> Double? {
    base(rate).flatMap { _ in fraction(rate)?.share }
  }

  /// How many invitations the rate is of, as coarse as their classes; `nil` below ten.
  package func base(_ rate: OutcomeRate) -> Int? {
    fraction(rate).map { Int(($0.base * Double(invitations) / 20).rounded()) }
      .flatMap { $0 >= ResponseRate.minimum ? $0 : nil }
  }

  /// The share, and its base in twentieths; `nil` for 0 ÷ 0.
  private func fraction(_ rate: OutcomeRate) -> (share: Double, base: Double)? {
    func whole(_ proportion: Proportion) -> (share: Double, base: Double)? {
      proportion.share.map { ($0, Double(proportion.base)) }
    }
    return switch rate {
    case .rr1: whole(rates.rr1)
    case .rr3: rates.rr3.map { ($0.share, $0.base) }
    case .rr5: whole(rates.rr5)
    case .coop1: whole(rates.coop1)
    case .coop3: whole(rates.coop3)
    case .ref1: whole(rates.ref1)
    case .ref3: whole(rates.ref3)
    case .con1: whole(rates.con1)
    case .con3: whole(rates.con3)
    }
  }
}
