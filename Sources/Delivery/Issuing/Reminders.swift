import Invitations
package import Surveys

/// The links of those who have not answered yet, for one reminder.
package struct Reminders: Sendable {
  /// `reference,url` of everybody who has not answered.
  package let links: String
  /// How many have not.
  package let waiting: Int
  /// How many hold a link that is still open.
  package let invited: Int
}

extension LinkDesk {
  /// Derives the links of a survey's open campaigns again, or of one among them, and leaves out those that were used.
  package func reminders(
    survey: String, campaign: String? = nil, openOn day: Day, base: String
  ) async throws -> Reminders {
    let contacts = try await contacts.contacts(survey: survey, openOn: day)
      .filter { campaign == nil || $0.campaign == campaign }
    let key = try keys.contacts
    let tokens = try contacts.compactMap { contact in
      try keys.existingSecret(of: contact.campaign).map { (contact, contact.token(secret: $0)) }
    }
    let unspent = try await invitations.unspent(among: tokens.map(\.1.key))
    var list = LinkList()
    for (contact, token) in tokens where unspent.contains(token.key) {
      list.add(reference: try contact.open(key: key).reference, token: token, base: base)
    }
    return Reminders(links: list.text, waiting: unspent.count, invited: contacts.count)
  }
}
