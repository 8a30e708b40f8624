package import Surveys

/// How many invitations of one stratum and period went out, or came to one end.
package struct OutreachCount: Placed, Hashable, Sendable {
  package let period: Period
  /// Sent to one person, or drawn from a pile.
  package let kind: Survey.InvitationKind
  package let place: Place
  /// `nil` where nobody knows it, such as that of whoever draws a card.
  package let language: Language?
  /// `nil` for all that went out, whatever became of them.
  package let outcome: Outcome?
  package let count: Int

  /// The invitations of one stratum and outcome.
  package init(
    period: Period, kind: Survey.InvitationKind, place: Place,
    language: Language? = nil, outcome: Outcome?, count: Int
  ) {
    self.period = period
    self.kind = kind
    self.place = place
    self.language = language
    self.outcome = outcome
    self.count = count
  }
}
