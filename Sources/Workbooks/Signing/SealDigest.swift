import Crypto
package import Foundation
import Numerals

/// Fingerprints of what stands in cells.
package enum SealDigest {
  /// SHA-256 of a text, in hexadecimal digits.
  package static func hash(of text: String) -> String { hash(of: Data(text.utf8)) }

  /// SHA-256 of a content, in hexadecimal digits.
  package static func hash(of content: Data) -> String { SHA256.hash(data: content).hexadecimal }

  /// SHA-256 of lines one after the other.
  package static func whole(_ lines: [String]) -> String { hash(of: lines.map { $0 + "\u{1E}" }.joined()) }

  /// Six letters that tell one content of a cell from another: the first 36 bits of its SHA-256. Somebody may find
  /// another content with the same letters, but not one with the same digest; the letters only say which cell it is.
  package static func mark(_ line: String) -> String {
    let bytes = SHA256.hash(data: Data(line.utf8)).prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    return String((0..<6).map { alphabet[Int(bytes >> (30 - 6 * UInt64($0))) & 63] })
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}
