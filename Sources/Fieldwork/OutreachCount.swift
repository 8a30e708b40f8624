package import Surveys

/// What became of an invitation, as the charity's own sender knows it: a gateway, a mailer, somebody who calls. Whether
/// she answered is none of these.
package enum Outcome: String, CaseIterable, Sendable {
  /// It arrived.
  case delivered
  /// It cannot arrive: the number or the address is wrong or dead.
  case failed
  /// It arrived, and she says that she does not want to answer.
  case refused
  /// No such service was given, or not to her.
  case ineligible
  /// The sender cannot tell.
  case unknown
}

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
