/// How the cases of a survey ended, in the eight classes of AAPOR (Standard Definitions, 10th edition 2023).
package struct Dispositions: Equatable, Sendable {
  /// I: complete answers.
  package let complete: Int
  /// P: partial answers.
  package let partial: Int
  /// R: refusals and break-offs.
  package let refused: Int
  /// NC: eligible, but not reached.
  package let notContacted: Int
  /// O: eligible and reached, without an answer for another reason.
  package let other: Int
  /// UH: unknown whether there is somebody.
  package let unknownHousehold: Int
  /// UO: unknown for another reason whether eligible.
  package let unknownOther: Int
  /// NE: known not to be eligible.
  package let notEligible: Int

  /// The eight counts, none below 0; anything else is a fault of the caller.
  package init(
    complete: Int = 0, partial: Int = 0, refused: Int = 0, notContacted: Int = 0, other: Int = 0,
    unknownHousehold: Int = 0, unknownOther: Int = 0, notEligible: Int = 0
  ) {
    let counts = [complete, partial, refused, notContacted, other, unknownHousehold, unknownOther, notEligible]
    precondition(counts.allSatisfy { $0 >= 0 }, "a count is 0 or more")
    self.complete = complete
    self.partial = partial
    self.refused = refused
    self.notContacted = notContacted
    self.other = other
    self.unknownHousehold = unknownHousehold
    self.unknownOther = unknownOther
    self.notEligible = notEligible
  }

  /// I + P: all who answered.
  package var answered: Int { complete + partial }

  /// I + P + R + O: all who were reached.
  package var contacted: Int { answered + refused + other }

  /// I + P + R + O + NC: all who are known to be eligible.
  package var eligible: Int { contacted + notContacted }

  /// UH + UO: all of whom it is unknown.
  package var unknown: Int { unknownHousehold + unknownOther }

  /// e = eligible ÷ (eligible + NE), 0…1: the share of the unknown cases that is taken to be eligible, as among the
  /// known ones (proportional allocation, or CASRO method). `nil` when no case is known.
  package var estimatedEligibility: Double? {
    Proportion(count: eligible, base: eligible + notEligible).share
  }
}
