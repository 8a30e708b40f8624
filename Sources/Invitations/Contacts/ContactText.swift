import Numerals

/// What a cell of a contact says once the traces of programs and of writing from right to left are off it.
enum ContactText {
  /// The text without marks that show nothing, with Western digits and signs for wide ones, and without what a
  /// spreadsheet puts around text: a leading apostrophe, or `="…"`.
  static func plain(_ text: String) -> String {
    if isPlain(text) { return text }
    let narrowed = String.UnicodeScalarView(seen(text).unicodeScalars.map(narrow))
    var plain = Digits.western(String(narrowed)).trimmed
    if plain.hasPrefix("=\""), plain.hasSuffix("\""), plain.count >= 3 { plain = String(plain.dropFirst(2).dropLast()) }
    if let first = plain.first, "'’‘ʼ`".contains(first) { plain = String(plain.dropFirst()) }
    return plain.trimmed
  }

  /// Whether nothing but digits and a plus sign stands there, as in most lists.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "+") }
  }

  /// The text without marks that show nothing: of direction, of joining, of the order of bytes.
  static func seen(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// A sign of East Asian width as the usual one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
  }
}

extension String {
  /// Without white space at either end, of whatever width.
  var trimmed: String {
    let begin = drop(while: \.isWhitespace)
    return String(begin.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Without the letters at its beginning, in whatever case; `nil` where others stand there.
  func without(prefix: String) -> String? {
    lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
