/// The outcome rates of fieldwork: response, cooperation, refusal, contact and location, under the names of AAPOR
/// (Standard Definitions, 10th edition 2023).
///
/// A rate on whole counts is a `Proportion`, whose share is `nil` for 0 ÷ 0; one that estimates how many of the unknown
/// cases are eligible is an `EffectiveProportion`, and is itself `nil` for 0 ÷ 0.
package struct OutcomeRates: Equatable, Sendable {
  /// The counts behind the rates.
  package let dispositions: Dispositions
  /// e: the share of the unknown cases that counts as eligible, 0…1. To be shown beside each rate that uses it.
  package let eligibility: Double

  /// The rates with a given e, or with the one that the known cases suggest; where no case is known, all unknown cases
  /// count (e = 1), so that RR3 is RR1. An e outside 0…1 is a fault of the caller.
  package init(_ dispositions: Dispositions, eligibility: Double? = nil) {
    let e = eligibility ?? dispositions.estimatedEligibility ?? 1
    precondition((0...1).contains(e), "e is a share")
    self.dispositions = dispositions
    self.eligibility = e
  }

  /// Response rate 1, the minimum: I ÷ (eligible + unknown).
  package var rr1: Proportion { ofAll(dispositions.complete) }
  /// Response rate 2: (I + P) ÷ (eligible + unknown).
  package var rr2: Proportion { ofAll(dispositions.answered) }
  /// Response rate 3: I ÷ (eligible + e · unknown).
  package var rr3: EffectiveProportion? { ofEstimated(dispositions.complete) }
  /// Response rate 4: (I + P) ÷ (eligible + e · unknown).
  package var rr4: EffectiveProportion? { ofEstimated(dispositions.answered) }
  /// Response rate 5, the maximum of complete answers: I ÷ eligible.
  package var rr5: Proportion { ofEligible(dispositions.complete) }
  /// Response rate 6, the maximum: (I + P) ÷ eligible.
  package var rr6: Proportion { ofEligible(dispositions.answered) }

  /// Cooperation rate 1, the minimum: I ÷ (I + P + R + O).
  package var coop1: Proportion { ofContacted(dispositions.complete) }
  /// Cooperation rate 2: (I + P) ÷ (I + P + R + O).
  package var coop2: Proportion { ofContacted(dispositions.answered) }
  /// Cooperation rate 3: I ÷ (I + P + R).
  package var coop3: Proportion { ofAble(dispositions.complete) }
  /// Cooperation rate 4, the maximum: (I + P) ÷ (I + P + R).
  package var coop4: Proportion { ofAble(dispositions.answered) }

  /// Refusal rate 1: R ÷ (eligible + unknown).
  package var ref1: Proportion { ofAll(dispositions.refused) }
  /// Refusal rate 2: R ÷ (eligible + e · unknown).
  package var ref2: EffectiveProportion? { ofEstimated(dispositions.refused) }
  /// Refusal rate 3, the maximum: R ÷ eligible.
  package var ref3: Proportion { ofEligible(dispositions.refused) }

  /// Contact rate 1: (I + P + R + O) ÷ (eligible + unknown).
  package var con1: Proportion { ofAll(dispositions.contacted) }
  /// Contact rate 2: (I + P + R + O) ÷ (eligible + e · unknown).
  package var con2: EffectiveProportion? { ofEstimated(dispositions.contacted) }
  /// Contact rate 3, the maximum: (I + P + R + O) ÷ eligible.
  package var con3: Proportion { ofEligible(dispositions.contacted) }

  /// Location rate 1: eligible ÷ (eligible + unknown), for a list of named persons.
  package var loc1: Proportion { ofAll(dispositions.eligible) }
  /// Location rate 2: eligible ÷ (eligible + e · unknown).
  package var loc2: EffectiveProportion? { ofEstimated(dispositions.eligible) }

  private func ofAll(_ count: Int) -> Proportion {
    Proportion(count: count, base: dispositions.eligible + dispositions.unknown)
  }

  private func ofEligible(_ count: Int) -> Proportion {
    Proportion(count: count, base: dispositions.eligible)
  }

  private func ofContacted(_ count: Int) -> Proportion {
    Proportion(count: count, base: dispositions.contacted)
  }

  private func ofAble(_ count: Int) -> Proportion {
    Proportion(count: count, base: dispositions.answered + dispositions.refused)
  }

  private func ofEstimated(_ count: Int) -> EffectiveProportion? {
    let base = Double(dispositions.eligible) + eligibility * Double(dispositions.unknown)
    return base > 0 ? EffectiveProportion(share: Double(count) / base, base: base) : nil
  }
}
