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
  package static func whole(_ lines: [String]) -> String {
    var whole = Whole()
    for line in lines { whole.add(line) }
    return whole.digits
  }

  /// The same of lines that come one by one, none of which is kept.
  package struct Whole {
    private var hash = SHA256()

    /// No line yet.
    package init() {}

    /// Adds a line.
    package mutating func add(_ line: String) { hash.add(line + "\u{1E}") }

    /// In hexadecimal digits.
    package var digits: String { hash.finalize().hexadecimal }
  }

  /// Six letters that tell one content of a cell from another: the first 36 bits of its SHA-256. Somebody may find
  /// another content with the same letters, but not one with the same digest; the letters only say which cell it is.
  package static func mark(_ line: String) -> String {
    var hash = SHA256()
    hash.add(line)
    let bytes = hash.finalize().prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    return String(decoding: (0..<6).map { alphabet[Int(bytes >> (30 - 6 * UInt64($0))) & 63] }, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension SHA256 {
  /// Adds the bytes of a text.
  fileprivate mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }
}
