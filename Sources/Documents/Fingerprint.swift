import Crypto
package import Foundation
import Numerals

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
    guard text.utf8.count == 64, let bytes = Data(hexadecimal: text) else { return nil }
    self.bytes = bytes
  }

  /// Hexadecimal digits.
  package var description: String { bytes.hexadecimal }
}
