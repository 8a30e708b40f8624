import Crypto
package import Foundation
package import Surveys

/// What a token opens: the ticket with its campaign, as it stands now.
package struct HeldTicket: Placed, Equatable, Sendable {
  package let key: Data
  package let survey: String
  package let version: Int
  /// How the link came to whoever holds it.
  package let kind: Survey.InvitationKind
  package let place: Place
  package let expiresOn: Day
  package let isSpent: Bool

  package init(
    key: Data, survey: String, version: Int, kind: Survey.InvitationKind, place: Place, expiresOn: Day, isSpent: Bool
  ) {
    self.key = key
    self.survey = survey
    self.version = version
    self.kind = kind
    self.place = place
    self.expiresOn = expiresOn
    self.isSpent = isSpent
  }
}

/// Why a link does not open the form. Each case has a page in Arabic and English.
package enum RedemptionProblem: Error, Equatable, Sendable {
  case unknownToken
  case alreadyUsed
  case expired
}

extension HeldTicket {
  /// Whether the form may be shown and answered today. Looking spends nothing.
  package func check(today: Day) throws(RedemptionProblem) {
    if isSpent { throw .alreadyUsed }
    if expiresOn < today { throw .expired }
  }

  /// The same ticket, whose form somebody fills in by another mode than that of the invitation.
  package func filledIn(by mode: CollectionMode) -> HeldTicket {
    HeldTicket(
      key: key, survey: survey, version: version, kind: kind,
      place: Place(channel: place.channel, department: place.department, mode: mode), expiresOn: expiresOn,
      isSpent: isSpent)
  }
}
