package import Crypto
import Foundation
package import Invitations
import Messages
import Surveys

/// One round of addressed invitations, with its tickets and its contacts.
package struct AddressedIssue: Sendable {
  private let issuer: LinkIssuer
  package let campaign: Campaign
  private let openedOn: Day
  private let plan: SendingPlan?
  package let issued: IssuedInvitations
  /// The secret from which the links are derived.
  package let secret: SymmetricKey

  /// How many invitations are worked on together.
  private static let part = 4096

  /// Makes the links of all interactions; nothing is written before `commit`.
  init(issuer: LinkIssuer, survey: Survey, interactions: [Interaction], today: Day) async throws {
    self.issuer = issuer
    openedOn = today
    plan = survey.sending
    campaign = Campaign(id: LinkIssuer.freshID(), survey: survey, kind: .addressed, today: today)
    let secret = SymmetricKey(size: .bits256)
    self.secret = secret
    issued = IssuedInvitations(
      joining: try await interactions.onEveryCore(partsOf: AddressedIssue.part) { part in
        var generator = DrawnAhead()
        let drawn = part.map { $0.drawn(for: survey, using: &generator) }
        return IssuedInvitations(drawn, secret: secret, using: &generator)
      })
  }

  /// Those to whom nothing is sent by itself.
  package var unsent: [Invitee] { issued.invitees.filter { plan?.way(for: $0.interaction.mode) == nil } }

  /// The file of links for the charity's own sender, in the order of the interactions: of all to whom nothing is sent by
  /// itself, so that nobody gets a link twice.
  package func links(base: String) async throws -> String {
    let tokens = TokenMaker(secret: secret)
    return try await unsent.onEveryCore(partsOf: AddressedIssue.part) { part in
      var list = LinkList(isContinued: part.startIndex > 0)
      for invitee in part {
        list.add(reference: invitee.interaction.reference, token: tokens.token(of: invitee.person), base: base)
      }
      return list.text
    }
    .joined()
  }

  /// The same links one by one, for a system that sends them.
  package func unsentLinks(base: String) async throws -> [(reference: String, url: String)] {
    let tokens = TokenMaker(secret: secret)
    return try await unsent.onEveryCore(partsOf: AddressedIssue.part) { part in
      part.map { ($0.interaction.reference, LinkList.url(tokens.token(of: $0.person), base: base)) }
    }
    .flatMap(\.self)
  }

  /// Writes tickets, contacts, the secret and a file of links: all of them, or nothing.
  /// - Parameter earlier: how many addressed rounds the survey had when it was looked up who has a link already; where
  ///   there are more by now, nothing is written.
  package func commit(file: IssuedFile? = nil, after earlier: Int? = nil) async throws {
    let round = Round(
      campaign: campaign, tickets: issued.tickets, strata: issued.strata, delays: issued.delays(on: openedOn),
      contacts: try await sealed(with: issuer.keys.contacts), sending: try sending(key: issuer.keys.contacts))
    try await issuer.issue(round, after: earlier, secret: secret, file: file)
  }

  /// What goes out by itself; `nil` where the charity sends the links.
  private func sending(key: SymmetricKey) throws -> RoundSending? {
    guard let plan else { return nil }
    let hashes = ContactHashes(contactsKey: key)
    let sent = issued.invitees.filter { plan.way(for: $0.interaction.mode) != nil }
    return RoundSending(
      messages: sent.flatMap { invitee in
        QueuedMessage.all(
          to: Data(invitee.person), by: plan, mode: invitee.interaction.mode, issuedOn: openedOn)
      },
      asked: sent.compactMap { invitee in
        let interaction = invitee.interaction
        return hashes.reached(by: interaction.mode, phone: interaction.phone, email: interaction.email)
      }, today: openedOn, keptUntil: min(openedOn + plan.keepDays, campaign.expiresOn))
  }

  /// The contacts, sealed on every core, in the order in which the table keeps them.
  private func sealed(with key: SymmetricKey) async throws -> [SealedContact] {
    let (invitees, id) = (issued.invitees, campaign.id)
    let places = KeyOrder.places(invitees.map(\.person))
    return try await places.onEveryCore(partsOf: AddressedIssue.part) { part in
      var generator = DrawnAhead()
      return try part.map { try SealedContact(invitees[$0], campaign: id, key: key, using: &generator) }
    }
    .flatMap(\.self)
  }
}

extension Interaction {
  /// The same interaction in the mode that a lot draws, where the survey has one drawn and the telephone number is known.
  fileprivate func drawn(for survey: Survey, using generator: inout some RandomNumberGenerator) -> Interaction {
    guard phone != nil, let mode = survey.mode(using: &generator) else { return self }
    return reached(by: mode)
  }
}
