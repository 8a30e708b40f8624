import Crypto
package import Foundation

/// A key for sealing workbooks (Ed25519, RFC 8032): who has it can seal, everybody can check.
package struct SealKey: Equatable, Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A key from its secret of 32 bytes; `nil` for any other length.
  package init?(secret: Data) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
    self.key = key
  }

  package static func == (one: SealKey, other: SealKey) -> Bool { one.publicKey == other.publicKey }

  /// What everybody may know of it, and needs for checking.
  package var publicKey: PublicSealKey { PublicSealKey(key.publicKey) }

  /// A signature of 64 bytes in base64. swift-crypto signs without dice here (BoringSSL), so that the same figures give
  /// the same bytes.
  package func signature(of text: String) throws -> String {
    try key.signature(for: Data(text.utf8)).base64EncodedString()
  }
}

/// The public half of a key, as it stands in a workbook and on the page of proofs: 32 bytes in base64.
package struct PublicSealKey: Equatable, Sendable, CustomStringConvertible {
  private let key: Curve25519.Signing.PublicKey

  init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

  /// A key from its text; `nil` for anything else.
  package init?(_ text: String) {
    guard let bytes = Data(base64Encoded: text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  package static func == (one: PublicSealKey, other: PublicSealKey) -> Bool { one.description == other.description }

  package var description: String { key.rawRepresentation.base64EncodedString() }

  /// Whether a signature is its own over a text.
  package func signed(_ text: String, _ signature: String) -> Bool {
    Data(base64Encoded: signature).map { key.isValidSignature($0, for: Data(text.utf8)) } ?? false
  }
}
