package import Invitations
package import Surveys

/// One pile of cards, which nobody's name is tied to.
package struct DrawnIssue: Sendable {
  private let issuer: LinkIssuer
  package let survey: Survey
  package let campaign: Campaign
  package let cards: DrawnCards

  /// Draws the cards; nothing is written before `commit`.
  init(
    issuer: LinkIssuer, survey: Survey, place: Place, count: Int, today: Day
  ) throws {
    self.issuer = issuer
    self.survey = survey
    var generator = SystemRandomNumberGenerator()
    campaign = Campaign(id: LinkIssuer.freshID(), survey: survey, kind: .drawn, today: today)
    cards = DrawnCards(
      count: count, place: place, key: try issuer.keys.codes, using: &generator)
  }

  /// The cards as they are printed.
  /// - Parameter charity: who asks; `nil` where nobody has said so.
  package func sheet(from charity: LocalizedText? = nil, base: String) -> CardSheet {
    CardSheet(cards: cards.cards, survey: survey, charity: charity, base: base, openUntil: campaign.expiresOn)
  }

  /// Writes the tickets and a file of cards: both, or nothing.
  package func commit(file: IssuedFile? = nil) async throws {
    let strata = OutreachStratum.counts(of: cards.tickets)
    try await issuer.issue(Round(campaign: campaign, tickets: cards.tickets, strata: strata), file: file)
  }
}
