import Crypto
package import Invitations
package import Surveys
package import Messages

/// Everything that an issue writes into the database.
package struct Round: Sendable {
  package let campaign: Campaign
  /// In the order of their keys.
  package let tickets: [Ticket]
  package let strata: [OutreachStratum: Int]
  package let delays: [ServiceDelay: Int]
  /// Of those to whom links are sent; none for cards.
  package let contacts: [SealedContact]
  /// What goes out by itself; `nil` where the charity sends the links.
  package let sending: RoundSending?

  package init(
    campaign: Campaign, tickets: [Ticket], strata: [OutreachStratum: Int], delays: [ServiceDelay: Int] = [:],
    contacts: [SealedContact] = [], sending: RoundSending? = nil
  ) {
    self.campaign = campaign
    self.tickets = tickets
    self.strata = strata
    self.delays = delays
    self.contacts = contacts
    self.sending = sending
  }
}

/// Writes rounds, each whole or not at all.
///
/// Tickets and contacts are written in one transaction, all tickets in the order of their keys and then all contacts in
/// the order of their random numbers. That ties no ticket to a person: what a transaction has in common its rows say
/// already, for each names its campaign; and within it the two orders have nothing to do with each other.
package protocol RoundStore: Sendable {
  /// Writes a round. `along` runs inside the transaction, when nothing of it is durable yet and nobody else writes.
  /// - Parameter earlier: how many addressed rounds of the survey there must be, where it matters; with another number
  ///   nothing is written, and `IssueProblem.issuedMeanwhile` is thrown.
  func issue(_ round: Round, after earlier: Int?, along: @escaping @Sendable () throws -> Void) async throws
  /// How many addressed rounds of a survey there are.
  func addressed(of survey: String) async throws -> Int
  /// How many links of addressed rounds of a survey stay good until a day.
  func invited(of survey: String, expiringOn day: Day) async throws -> Int
  /// Whether a campaign is in the database.
  func holds(_ campaign: String) async throws -> Bool
}

extension LinkIssuer {
  /// Issues a round with its secret and its file: everything of it, or nothing.
  func issue(
    _ round: Round, after earlier: Int? = nil, secret: SymmetricKey? = nil, file: IssuedFile? = nil
  ) async throws {
    let (campaign, underway) = (round.campaign.id, underway)
    do {
      try await rounds.issue(round, after: earlier) { try underway.begin(campaign, secret: secret, file: file) }
    } catch {
      // Where nobody can say whether it was written, whoever opens the house next finds out.
      if let isThere = try? await rounds.holds(campaign), !isThere { try? underway.takeBack(campaign) }
      throw error
    }
    try underway.complete(campaign)
  }
}
