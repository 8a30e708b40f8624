import Invitations
package import Surveys

/// The links of those who have not answered yet, for one reminder.
package struct Reminders: Sendable {
  /// `reference,url` of everybody who has not answered.
  package let links: String
  /// How many these are.
  package let waiting: Int
  /// How many have not answered and are left in peace: they refused, cannot be reached, or asked not to be asked.
  package let quiet: Int
  /// How many hold a link that is still open.
  package let invited: Int
}

extension LinkIssuer {
  /// Derives the links of a survey's open campaigns again, or of one among them, and leaves out those that were used and
  /// whoever is left in peace.
  package func reminders(
    survey: String, campaign: String? = nil, openOn day: Day, base: String
  ) async throws -> Reminders {
    // Nobody is reminded twice: whoever is reminded by herself stands in no list.
    let remindedAnyway = try await contacts.reminded(survey: survey, openOn: day)
    let contacts = try await contacts.contacts(survey: survey, openOn: day)
      .filter { (campaign == nil || $0.campaign == campaign) && !remindedAnyway.contains($0.person) }
    let key = try keys.contacts
    let tokens = try contacts.compactMap { contact in
      try keys.existingSecret(of: contact.campaign).map { (contact, contact.token(secret: $0)) }
    }
    let unspent = try await invitations.unspent(among: tokens.map(\.1.key))
    let peace = try await LeftInPeace(of: survey, openOn: day, in: quiet, contactsKey: key)
    var list = LinkList()
    var reminded = 0
    for (sealed, token) in tokens where unspent.contains(token.key) {
      let contact = try sealed.open(key: key)
      guard !peace.holds(sealed.person, contact) else { continue }
      list.add(reference: contact.reference, token: token, base: base)
      reminded += 1
    }
    return Reminders(
      links: list.text, waiting: reminded, quiet: unspent.count - reminded, invited: contacts.count)
  }
}
