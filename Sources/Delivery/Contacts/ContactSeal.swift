package import Crypto
package import Foundation
package import Invitations
package import Surveys

/// Who can be written to: everything that a reminder needs, encrypted, and nothing about answers.
package struct SealedContact: Equatable, Sendable {
  /// The random number from which the token is derived.
  package let person: Data
  package let campaign: String
  /// AES-256-GCM over reference, telephone, e-mail and name.
  package let sealed: Data

  package init(person: Data, campaign: String, sealed: Data) {
    self.person = person
    self.campaign = campaign
    self.sealed = sealed
  }
}

/// What a sealed contact holds.
package struct Contact: Codable, Equatable, Sendable {
  package let reference: String
  package let phone: String?
  package let email: String?
  package let name: String?
  package let language: String?
}

extension SealedContact {
  /// Seals the contact of an invitee with the contacts key, which lives outside the database.
  package init(_ invitee: Invitee, campaign: String, key: SymmetricKey) throws {
    let interaction = invitee.interaction
    let contact = Contact(
      reference: interaction.reference, phone: interaction.phone, email: interaction.email, name: interaction.name,
      language: interaction.language?.rawValue)
    let box = try AES.GCM.seal(try JSONEncoder().encode(contact), using: key, authenticating: Data(invitee.person))
    guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
    self.init(person: Data(invitee.person), campaign: campaign, sealed: combined)
  }

  /// Opens it.
  package func open(key: SymmetricKey) throws -> Contact {
    let json = try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: person)
    return try JSONDecoder().decode(Contact.self, from: json)
  }

  /// The token of this person in a campaign with this secret.
  package func token(secret: SymmetricKey) -> Token { Token.derived(secret: secret, person: Array(person)) }
}

/// Keeps sealed contacts, apart from tickets and from ballots.
package protocol ContactStore: Sendable {
  func keep(_ contacts: [SealedContact]) async throws
  /// The contacts of every campaign of a survey whose links are still open.
  func contacts(survey: String, openOn day: Day) async throws -> [SealedContact]
}
