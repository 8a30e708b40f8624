import Foundation
import Surveys

/// Makes written words safe to keep: composed (NFC), no control characters, nothing that turns the direction of the
/// text around it, no spaces at the ends.
package enum CommentText {
  /// The text as it is kept; nothing where nobody would see anything of it.
  package static func cleaned(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return trimmed(text) }
    guard !text.isUnseen else { return "" }
    let isPlain = !text.utf8.contains(UInt8(ascii: "\r"))
    let lines = isPlain ? text : text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = lines.unicodeScalars.filter { scalar in
      scalar == "\n" || !(isControl(scalar) || isDirectional(scalar))
    }
    return String(String.UnicodeScalarView(kept)).precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Letters, digits and signs of nearly every text: seen or a space, kept, and composed with nothing but marks, which are
  /// not among them. A text of these alone is at its place as it was written.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E, 0x60C, 0x61B, 0x61F, 0x621...0x63A, 0x641...0x64A, 0x660...0x669: true
    default: false
    }
  }

  /// A plain text without spaces and ends of lines around it.
  private static func trimmed(_ text: String) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    let tail = text.utf8.drop(while: isBlank)
    guard let last = tail.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(tail[...last]))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0xFFFE...0xFFFF).contains(scalar.value & 0xFFFF)
  }

  /// Embeddings and overrides (U+202A…U+202E) and isolates (U+2066…U+2069).
  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
