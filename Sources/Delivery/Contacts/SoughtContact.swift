package import Crypto
package import Foundation
package import Invitations
import Numerals

/// The telephone number or address of somebody who asks what is held of her, as it is kept and compared.
package enum SoughtContact: Equatable, Sendable {
  /// E.164.
  case phone(String)
  case email(String)

  /// Reads what somebody typed: an address where it has an `@`, a number otherwise.
  package static func read(_ typed: String) -> Result<SoughtContact, ContactProblem> {
    if typed.contains("@") {
      do throws(EmailProblem) { return .success(.email(try EmailAddress(typed).text)) } catch {
        return .failure(.email(error))
      }
    }
    do throws(PhoneProblem) { return .success(.phone(try PhoneNumber(typed).e164)) } catch {
      return .failure(.phone(error))
    }
  }

  /// The number or the address.
  package var text: String {
    switch self {
    case .phone(let text), .email(let text): text
    }
  }

  /// Whether it reaches the same as another: hardly any server tells capitals apart.
  package func isSame(as other: SoughtContact) -> Bool {
    switch (self, other) {
    case (.phone(let one), .phone(let another)): one == another
    case (.email(let one), .email(let another)): one.lowercased() == another.lowercased()
    case (.phone, .email), (.email, .phone): false
    }
  }

  /// Something random that tells one proposal from another, in hexadecimal digits.
  package static func freshMark(using generator: inout some RandomNumberGenerator) -> String {
    generator.bytes(16).hexadecimal
  }

  /// Sealed for the time in which it waits for a second person, bound to the mark of what was proposed.
  package func sealed(mark: String, _ key: SymmetricKey) throws -> Data {
    try ChaChaPoly.seal(Data(text.utf8), using: key, authenticating: Data(mark.utf8)).combined
  }

  /// What was sealed; `nil` where it was not, or with another mark.
  package init?(sealed: Data, mark: String, key: SymmetricKey) {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(box, using: key, authenticating: Data(mark.utf8)),
      case .success(let contact) = SoughtContact.read(String(decoding: plain, as: UTF8.self))
    else { return nil }
    self = contact
  }
}

extension LinkIssuer {
  /// What is held of a number or an address. Cost: one opened contact for each that is kept.
  package func held(of contact: SoughtContact) async throws -> HeldContact {
    let key = try keys.contacts
    return switch contact {
    case .phone(let phone):
      try await HeldContact(phone: phone, email: nil, in: contacts, quiet: quiet, key: key)
    case .email(let email):
      try await HeldContact(phone: nil, email: email, in: contacts, quiet: quiet, key: key)
    }
  }

  /// Erases what is held, but for that it is used no more.
  /// - Returns: in how many invitations it was.
  package func erase(_ held: HeldContact) async throws -> Int { try await held.erase(in: contacts, quiet: quiet) }

  /// The key for contacts that wait to be erased, from the key of contacts.
  package var erasingKey: SymmetricKey {
    get throws {
      SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data("proposed erasings".utf8), using: try keys.contacts))
    }
  }
}
