package import Crypto
import Foundation

/// By whom messages go out, as an administrator has chosen it: a mail server, and one provider of text messages. It holds
/// secrets, hence it is kept sealed, and a copy of the database alone tells none of them.
package struct CarrierChoice: Codable, Equatable, Sendable, CustomStringConvertible {
  /// The mail server, such as `smtps://rida@mail.example.org:465`; empty for none.
  package var server = ""
  package var password = ""
  /// In whose name mails go out.
  package var from = ""
  /// The name of a provider's file; empty for none.
  package var provider = ""
  /// What the provider knows the charity by, by the names in its file.
  package var credentials: [String: String] = [:]
  /// The name that telephones show.
  package var senderName = ""

  /// Nobody.
  package init() {}

  /// What was sealed with a key; `nil` where it was not.
  package init?(sealed text: String, key: SymmetricKey) {
    guard let bytes = Data(base64Encoded: text), let box = try? ChaChaPoly.SealedBox(combined: bytes),
      let plain = try? ChaChaPoly.open(box, using: key),
      let choice = try? JSONDecoder().decode(CarrierChoice.self, from: plain)
    else { return nil }
    self = choice
  }

  /// As it is kept; empty where nobody was chosen.
  package func sealed(_ key: SymmetricKey) throws -> String {
    guard self != CarrierChoice() else { return "" }
    return try ChaChaPoly.seal(try JSONEncoder().encode(self), using: key).combined.base64EncodedString()
  }

  /// A key for this alone, from the key behind typed codes.
  package static func key(from codes: SymmetricKey) -> SymmetricKey {
    SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array("carriers".utf8), using: codes))
  }

  /// It writes itself without its secrets.
  package var description: String { "carriers: \(server.isEmpty ? "no mail" : "mail"), \(provider)" }
}
