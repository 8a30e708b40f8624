/// The digits of a cell, and whether a country stands before them.
struct PhoneDigits {
  /// As the file has it, for whoever is to correct it.
  let text: String
  let digits: String
  /// Whether `+` or `00` stood before them.
  let isInternational: Bool

  /// Signs that people put between digits.
  private static let ornaments = Set("()[]{}.·•-_/\\")

  init(_ text: String) throws(PhoneProblem) {
    let signs = try PhoneDigits.signs(text)
    let run = signs.hasPrefix("+") ? String(signs.dropFirst()) : signs
    guard run.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { throw .words(text) }
    guard run.count >= 7 else { throw run.isEmpty ? .words(text) : .tooShort(text) }
    self.text = text
    let isDialled = run.hasPrefix("00")
    isInternational = isDialled || signs.hasPrefix("+")
    digits = isDialled ? String(run.dropFirst(2)) : run
  }

  /// The digits of a cell with what stands before them, without ornaments.
  private static func signs(_ text: String) throws(PhoneProblem) -> String {
    let plain = ContactText.plain(text)
    if ContactText.isPlain(plain), plain.lastIndex(of: "+") ?? plain.startIndex == plain.startIndex { return plain }
    let bare = (plain.without(prefix: "tel:") ?? plain).trimmed
    if bare.wholeMatch(of: #/[+-]?[0-9]+([.,٫][0-9]+)?[eE][+-]?[0-9]+/#) != nil { throw .scientific(text) }
    if isSeveral(bare) { throw .several(text) }
    // Whole numbers of a spreadsheet's column of fractions.
    let whole = bare.wholeMatch(of: #/[0-9]{9,15}\.0/#) == nil ? bare : String(bare.dropLast(2))
    return whole.filter { !isOrnament($0) }
  }

  private static func isOrnament(_ sign: Character) -> Bool {
    sign.isWhitespace || ornaments.contains(sign)
      || sign.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation || $0 == "\u{2212}" }
  }

  /// Whether two numbers or more stand beside each other, whatever stands between them.
  private static func isSeveral(_ text: String) -> Bool {
    let parts = text.split { "/\\+".contains($0) || !$0.isNumber && !isOrnament($0) }
    let words = text.split(whereSeparator: \.isWhitespace)
    return parts.count { digits(in: $0) >= 7 } > 1 || words.count { digits(in: $0) >= 9 } > 1
  }

  private static func digits(in text: Substring) -> Int { text.count(where: \.isNumber) }
}
