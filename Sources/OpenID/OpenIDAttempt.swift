package import Crypto
import Foundation

/// One try to come in by the provider: what the browser keeps, sealed, while she is there. Nothing of it is stored here.
package struct OpenIDAttempt: Codable, Equatable, Sendable {
  /// Comes back with her, so that nobody else's answer is taken for hers.
  package let state: String
  /// Comes back inside what the provider signs for.
  package let nonce: String
  /// What the provider was told the hash of (RFC 7636): whoever catches the code has no use of it.
  package let verifier: String
  /// The page that she asked for; `nil` for the first.
  package let destination: String?
  /// When it is too late, in seconds since 1970.
  package let until: Int

  /// So long she may be there, in seconds.
  package static let lifetime = 600

  /// A fresh attempt.
  package init(destination: String?, now: Int, using generator: inout some RandomNumberGenerator) {
    state = OpenIDAttempt.random(using: &generator)
    nonce = OpenIDAttempt.random(using: &generator)
    verifier = OpenIDAttempt.random(using: &generator)
    self.destination = destination
    until = now + OpenIDAttempt.lifetime
  }

  /// SHA-256 of the verifier in base64url.
  var challenge: String { Base64URL.text(Data(SHA256.hash(data: Data(verifier.utf8)))) }

  private static func random(using generator: inout some RandomNumberGenerator) -> String {
    Base64URL.text(Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
  }

  /// As a cookie holds it.
  package func sealed(_ key: SymmetricKey) throws -> String {
    Base64URL.text(try ChaChaPoly.seal(try JSONEncoder().encode(self), using: key).combined)
  }

  /// What was sealed with a key and is not too late; `nil` for anything else.
  package init?(sealed text: String, key: SymmetricKey, now: Int) {
    guard text.utf8.count < 4096, let bytes = Base64URL.bytes(text),
      let box = try? ChaChaPoly.SealedBox(combined: bytes), let plain = try? ChaChaPoly.open(box, using: key),
      let attempt = try? JSONDecoder().decode(OpenIDAttempt.self, from: plain), now < attempt.until
    else { return nil }
    self = attempt
  }
}
