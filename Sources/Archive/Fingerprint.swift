import Crypto
package import Foundation

/// SHA-256 of a file: its name on the disk, and the proof that it is still what was kept.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// Thirty-two bytes.
  package let bytes: Data

  /// The fingerprint of a content.
  package init(of content: some DataProtocol) { bytes = Data(SHA256.hash(data: content)) }

  /// A fingerprint as it was kept; `nil` for anything else.
  package init?(kept bytes: Data) {
    guard bytes.count == SHA256.byteCount else { return nil }
    self.bytes = bytes
  }

  /// The fingerprint in an address: 64 hexadecimal digits; `nil` for anything else.
  package init?(_ text: String) {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard text.utf8.count == 64, digits.count == 64 else { return nil }
    bytes = Data(stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
  }

  /// Hexadecimal digits.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
