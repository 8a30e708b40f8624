package import Delivery
import Foundation
package import Invitations
package import Surveys

/// Finds whom a link went to, and has nothing sent to her any more. Who she is is found by deriving the links of the open
/// rounds again, which nobody kept.
package struct StopByLink: StopRequests {
  private let invitations: any InvitationStore
  private let contacts: any ContactStore
  private let quiet: any QuietStore
  private let keys: any CampaignKeys

  /// Looks among contacts and secrets.
  package init(
    invitations: any InvitationStore, contacts: any ContactStore, quiet: any QuietStore, keys: any CampaignKeys
  ) {
    self.invitations = invitations
    self.contacts = contacts
    self.quiet = quiet
    self.keys = keys
  }

  /// Cost: one derived link for each contact of the survey's open rounds; none for a link that was never issued.
  package func stop(_ token: Token, on day: Day) async throws -> Bool {
    guard let ticket = try await invitations.ticket(key: token.key),
      let sealed = try await holder(of: token, among: contacts.contacts(survey: ticket.survey, openOn: day))
    else { return false }
    let key = try keys.contacts
    let contact = try sealed.open(key: key)
    let hashes = ContactHashes(contactsKey: key).all(phone: contact.phone, email: contact.email)
    try await quiet.suppress(
      Dictionary(hashes.map { ($0, QuietReason.optedOut) }, uniquingKeysWith: { first, _ in first }), on: day)
    try await quiet.mark([QuietMark(person: sealed.person, campaign: sealed.campaign, reason: .optedOut)], lifting: [])
    return true
  }

  private func holder(of token: Token, among contacts: [SealedContact]) throws -> SealedContact? {
    for (campaign, people) in Dictionary(grouping: contacts, by: \.campaign) {
      guard let secret = try keys.existingSecret(of: campaign) else { continue }
      let tokens = TokenMaker(secret: secret)
      if let holder = people.first(where: { tokens.token(of: Array($0.person)) == token }) { return holder }
    }
    return nil
  }
}
