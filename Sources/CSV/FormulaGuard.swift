/// Makes words harmless that a spreadsheet would run as a formula when it opens a CSV file (OWASP, CSV injection): a
/// leading apostrophe keeps them words. A number with its sign, and a telephone number such as `+966 50 123 4567`, stay
/// as they are.
///
/// What a spreadsheet, or somebody who cleans a file, passes over may stand before the sign: spaces, characters of no
/// width, quotes. Where an office computer separates cells by semicolons, as those set to Arabic do, a part behind a
/// semicolon becomes a cell too, and one behind a tab or a line break may; each is guarded by itself.
enum FormulaGuard {
  /// The words, harmless.
  static func guarded(_ text: String) -> String {
    guard mayBeRisky(text) else { return text }
    let letters = text.unicodeScalars
    var (guarded, start) = (String.UnicodeScalarView(), letters.startIndex)
    while true {
      let end = letters[start...].firstIndex(where: separators.contains) ?? letters.endIndex
      let part = letters[start..<end]
      if isRisky(part) || (start == letters.startIndex && end == start && letters.first != ";") { guarded.append("'") }
      guarded += part
      guard end < letters.endIndex else { return String(guarded) }
      guarded.append(letters[end])
      start = letters.index(after: end)
    }
  }

  /// The signs with which a formula begins, and the forms of them that some languages type.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
  ]
  private static let separators: Set<Unicode.Scalar> = [";", "\t", "\n", "\r"]
  private static let quotes: Set<Unicode.Scalar> = ["'", "\"", "`", "‘", "’", "‚", "“", "”", "„", "«", "»", "\u{FFFD}"]

  /// Whether anything in it can be a sign or stand before a cell; most words hold nothing of the kind.
  private static func mayBeRisky(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0xE2, 0xEF: true
      default: false
      }
    } || text.utf8.first.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } ?? false
  }

  private static func isRisky(_ part: Substring.UnicodeScalarView) -> Bool {
    let words = part.drop(while: isPassedOver)
    guard let first = words.first, signs.contains(first) else { return false }
    return !isNumber(words) && !isTelephone(words)
  }

  private static func isPassedOver(_ letter: Unicode.Scalar) -> Bool {
    let properties = letter.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint || quotes.contains(letter)
      || properties.generalCategory == .control || properties.generalCategory == .format
  }

  /// A sign and digits, perhaps with decimals.
  private static func isNumber(_ words: Substring.UnicodeScalarView) -> Bool {
    let parts = words.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    return (words.first == "+" || words.first == "-") && parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// `+`, then eight to fifteen digits (E.164) between spaces, hyphens and brackets, twenty characters at most.
  private static func isTelephone(_ words: Substring.UnicodeScalarView) -> Bool {
    let rest = words.dropFirst()
    return words.first == "+" && words.count <= 20 && (8...15).contains(rest.count(where: isDigit))
      && rest.allSatisfy { isDigit($0) || [" ", "-", "(", ")"].contains($0) }
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool { letter.properties.numericType == .decimal }
}
