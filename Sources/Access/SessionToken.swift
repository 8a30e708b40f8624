import Crypto
package import Foundation
import Numerals

/// The secret in a signed-in person's cookie: 256 random bits. The store knows only its SHA-256.
package struct SessionToken: Equatable, Sendable {
  private let bytes: [UInt8]

  /// A fresh token.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// The token in a cookie; `nil` for anything else.
  package init?(cookie: String) {
    guard cookie.utf8.count == 64, let bytes = [UInt8](hexadecimal: cookie) else { return nil }
    self.bytes = bytes
  }

  /// As the cookie carries it.
  package var cookie: String { bytes.hexadecimal }
  /// As the store knows it.
  package var key: Data { Data(SHA256.hash(data: bytes)) }
  /// The token that forms of this session carry against forged requests.
  package var formToken: String { formDigest.hexadecimal }

  /// Whether a text is that token; every wrong one takes as long.
  package func hasFormToken(_ text: String?) -> Bool {
    text.flatMap { Data(hexadecimal: $0) }.map { formDigest == $0 } ?? false
  }

  private var formDigest: SHA256.Digest { SHA256.hash(data: Array("form".utf8) + bytes) }
}
