package import Crypto
package import Foundation
import Invitations
package import Surveys

/// Keyed hashes of telephone numbers and e-mail addresses, by which one contact is recognised in whatever spelling. There
/// are few telephone numbers, so a hash hides one only from who does not have the key; it is derived from the key of
/// contacts, which lies outside the database.
package struct ContactHashes: Sendable {
  private let key: SymmetricKey

  /// Hashes of a house.
  package init(contactsKey: SymmetricKey) {
    key = HKDF<SHA256>.deriveKey(inputKeyMaterial: contactsKey, info: Data("rida quiet 1".utf8), outputByteCount: 32)
  }

  /// The hash of a number; of what cannot be dialled, the hash of the text.
  package func phone(_ text: String) -> Data { hash("phone", (try? PhoneNumber(text))?.e164 ?? text) }

  /// The hash of an address, with no difference between capitals and small letters.
  package func email(_ text: String) -> Data { hash("email", (try? EmailAddress(text))?.folded ?? text) }

  /// The hashes of a number and an address, of those that are there.
  package func all(phone: String?, email: String?) -> [Data] {
    [phone.map { self.phone($0) }, email.map { self.email($0) }].compactMap(\.self)
  }

  /// The hash of the number or address by which a link goes.
  package func reached(by mode: CollectionMode, phone: String?, email: String?) -> Data? {
    let (phone, email) = (phone.map { self.phone($0) }, email.map { self.email($0) })
    return mode == .email ? email : phone ?? email
  }

  private func hash(_ kind: String, _ text: String) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data("\(kind)\n\(text)".utf8), using: key))
  }
}
