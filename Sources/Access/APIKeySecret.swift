import Crypto
package import Foundation
import Numerals

/// What proves a key: 256 random bits, shown once. The store knows only their SHA-256.
package struct APIKeySecret: Equatable, Sendable {
  private let bytes: [UInt8]

  /// A fresh secret.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  private init?(hexadecimal: Substring) {
    guard hexadecimal.utf8.count == 64, let bytes = [UInt8](hexadecimal: String(hexadecimal)) else { return nil }
    self.bytes = bytes
  }

  /// As the store knows it.
  package var digest: Data { Data(SHA256.hash(data: bytes)) }

  /// Whether it is the one behind a digest; every wrong one takes as long.
  package func proves(_ digest: Data) -> Bool { SHA256.hash(data: bytes) == digest }

  /// The whole key as its system sends it: `rida_7_` and 64 hexadecimal digits.
  package func text(of number: Int) -> String { "rida_\(number)_\(bytes.hexadecimal)" }

  /// The number and the secret of a key as it was sent; `nil` for what is none.
  package static func read(_ text: some StringProtocol) -> (number: Int, secret: APIKeySecret)? {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "rida", (1...9).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(parts[1]),
      let secret = APIKeySecret(hexadecimal: Substring(parts[2]))
    else { return nil }
    return (number, secret)
  }
}
