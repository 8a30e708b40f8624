import Crypto
package import Foundation
package import Surveys

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
  /// Replaces the keys of the tickets of every round that is over and counted for good, so that nobody who has a link can
  /// look up any more whether it was used.
  /// - Returns: how many were replaced.
  func forgetLinks() async throws -> Int
  /// The rounds of addressed invitations whose links are open on a day, those that close first first.
  func rounds(openOn day: Day) async throws -> [OpenRound]
  /// The keys of the surveys for which anybody was ever invited, by a link, a card or a station.
  func issuedSurveys() async throws -> Set<String>
}

extension InvitationStore {
  /// Adds a campaign of which nobody knows what service calls for which ticket, nor in which language.
  package func issue(_ tickets: [Ticket], in campaign: Campaign) async throws {
    try await issue(tickets, in: campaign, strata: OutreachStratum.counts(of: tickets), delays: [:])
  }
}
