package import Crypto
import Foundation
package import Invitations
import Surveys

/// What a sealed contact holds.
package struct Contact: Equatable, Sendable {
  package let reference: String
  package let phone: String?
  package let email: String?
  package let name: String?
  package let language: String?
}

extension Contact {
  /// Stands between two fields, and in none.
  private static let separator: UInt8 = 0x1F

  /// The fields in UTF-8, in a fixed order; what is not known is empty.
  fileprivate var fields: [UInt8] {
    let texts = [reference, phone ?? "", email ?? "", name ?? "", language ?? ""]
    return Array(texts.map { $0.utf8.filter { $0 != Contact.separator } }.joined(separator: [Contact.separator]))
  }

  /// The contact of such fields.
  fileprivate init?(fields: Data) {
    let texts = fields.split(separator: Contact.separator, omittingEmptySubsequences: false)
      .map { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    guard texts.count == 5, let reference = texts[0] else { return nil }
    self.init(reference: reference, phone: texts[1], email: texts[2], name: texts[3], language: texts[4])
  }
}

extension SealedContact {
  /// Seals the contact of an invitee with the contacts key, which lives outside the database.
  package init(
    _ invitee: Invitee, campaign: String, key: SymmetricKey, using generator: inout some RandomNumberGenerator
  ) throws {
    let interaction = invitee.interaction
    let contact = Contact(
      reference: interaction.reference, phone: interaction.phone, email: interaction.email, name: interaction.name,
      language: interaction.language?.rawValue)
    let nonce = try AES.GCM.Nonce(data: generator.bytes(12))
    let box = try AES.GCM.seal(contact.fields, using: key, nonce: nonce, authenticating: invitee.person)
    guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
    self.init(person: Data(invitee.person), campaign: campaign, sealed: combined)
  }

  /// Opens it.
  package func open(key: SymmetricKey) throws -> Contact {
    let fields = try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: person)
    guard let contact = Contact(fields: fields) else { throw CryptoKitError.incorrectParameterSize }
    return contact
  }

  /// The token of this person in a campaign with this secret.
  package func token(secret: SymmetricKey) -> Token { Token.derived(secret: secret, person: Array(person)) }
}
