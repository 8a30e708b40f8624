package import Crypto
package import Foundation

/// What proves that an event is ours, as Standard Webhooks has it: a key that the receiver is shown once.
package struct WebhookSecret: Equatable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// How many bytes a secret may have.
  package static let sizes = 24...64

  /// A fresh secret of 32 bytes.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Reads `whsec_` and Base64; `nil` for what is none.
  package init?(_ text: String) {
    guard text.hasPrefix("whsec_"), let data = Data(base64Encoded: String(text.dropFirst(6))),
      WebhookSecret.sizes.contains(data.count)
    else { return nil }
    bytes = Array(data)
  }

  /// What was sealed with a key; `nil` where it was not.
  package init?(sealed: Data, key: SymmetricKey) {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed), let plain = try? ChaChaPoly.open(box, using: key),
      WebhookSecret.sizes.contains(plain.count)
    else { return nil }
    bytes = Array(plain)
  }

  /// As it is kept: a copy of the database alone does not tell it.
  package func sealed(_ key: SymmetricKey) throws -> Data { try ChaChaPoly.seal(bytes, using: key).combined }

  /// A key for this alone, from the key behind typed codes.
  package static func key(from codes: SymmetricKey) -> SymmetricKey {
    SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array("webhooks".utf8), using: codes))
  }

  /// As the receiver is shown it.
  package var text: String { "whsec_\(Data(bytes).base64EncodedString())" }

  /// It writes itself without its bytes.
  package var description: String { "a secret" }

  /// `webhook-signature` of an event that is sent at a moment, in seconds since 1970 (Standard Webhooks 1.0.0).
  package func signature(of event: WebhookEvent, at now: Int) -> String {
    let signed = Array("\(event.id).\(now).\(event.body)".utf8)
    let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: bytes))
    return "v1,\(Data(code).base64EncodedString())"
  }
}
