import Crypto
package import Foundation
package import Surveys

/// A round of invitations to one version of one survey.
package struct Campaign: Equatable, Sendable {
  package let id: String
  package let survey: String
  package let version: Int
  package let kind: Survey.InvitationKind
  /// The period in whose fieldwork its tickets count.
  package let period: Period
  /// The last day on which its links open the form.
  package let expiresOn: Day

  /// A round as it was kept.
  package init(
    id: String, survey: String, version: Int, kind: Survey.InvitationKind, period: Period, expiresOn: Day
  ) {
    self.id = id
    self.survey = survey
    self.version = version
    self.kind = kind
    self.period = period
    self.expiresOn = expiresOn
  }

  /// A round that opens today.
  package init(id: String, survey: Survey, kind: Survey.InvitationKind, today: Day) {
    self.id = id
    self.survey = survey.key
    version = survey.version
    self.kind = kind
    period = Period(survey.release.every, containing: today)
    expiresOn = today + survey.validDays
  }
}

/// The right to answer once. It names no person, and its token cannot be read from it.
package struct Ticket: Placed, Equatable, Sendable {
  package let place: Place
  /// Kept in place: a million of them are sorted, and then read in another order than they were made.
  private let digest: SHA256.Digest

  /// SHA-256 of the token.
  package var key: Data { Data(digest) }

  /// The ticket of a token.
  package init(token: Token, place: Place) {
    digest = token.digest
    self.place = place
  }
}

extension Ticket {
  /// Tickets in the order of their keys, hence shuffled.
  package static func ordered(_ tickets: [Ticket]) -> [Ticket] {
    KeyOrder.places(tickets.map(\.digest)).map { tickets[$0] }
  }
}

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
}

/// Keeps campaigns and tickets, and never a person with them.
package protocol InvitationStore: Sendable {
  /// Adds a campaign with its tickets, in the order of their keys, which tells nothing of the people.
  /// `strata` counts the invitations, and `delays` how long after the service they went out; cards that anybody may draw
  /// have no delays.
  func issue(
    _ tickets: [Ticket], in campaign: Campaign, strata: [OutreachStratum: Int], delays: [ServiceDelay: Int]
  ) async throws
  /// What a token's key opens.
  func ticket(key: Data) async throws -> HeldTicket?
  /// Of these keys, the ones whose tickets are not spent: those who may be reminded.
  func unspent(among keys: [Data]) async throws -> Set<Data>
  /// The campaigns whose links opened the form for the last time before a day.
  func campaigns(endedBefore day: Day) async throws -> [String]
  /// The rounds of addressed invitations whose links are open on a day, those that close first first.
  func rounds(openOn day: Day) async throws -> [OpenRound]
}

extension InvitationStore {
  /// Adds a campaign of which nobody knows what service calls for which ticket, nor in which language.
  package func issue(_ tickets: [Ticket], in campaign: Campaign) async throws {
    try await issue(tickets, in: campaign, strata: OutreachStratum.counts(of: tickets), delays: [:])
  }
}
