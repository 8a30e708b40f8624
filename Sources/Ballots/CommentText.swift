import Foundation
import Surveys

/// Makes written words safe to keep: composed (NFC), no control characters, nothing that turns the direction of the
/// text around it, no spaces at the ends.
package enum CommentText {
  /// The text as it is kept; nothing where nobody would see anything of it.
  package static func cleaned(_ text: String) -> String {
    guard !text.isUnseen else { return "" }
    let isPlain = !text.utf8.contains(UInt8(ascii: "\r"))
    let lines = isPlain ? text : text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = lines.unicodeScalars.filter { scalar in
      scalar == "\n" || !(isControl(scalar) || isDirectional(scalar))
    }
    return String(String.UnicodeScalarView(kept)).precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0xFFFE...0xFFFF).contains(scalar.value & 0xFFFF)
  }

  /// Embeddings and overrides (U+202A…U+202E) and isolates (U+2066…U+2069).
  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
