/// A name in another alphabet as it stands in a host: Punycode (RFC 3492) behind `xn--`.
enum ForeignLabel {
  /// Whether it gives letters, digits and marks, begins with no mark, runs in one direction (RFC 5891, RFC 5893), and is
  /// not ASCII in disguise.
  static func isOne(_ encoded: Substring) -> Bool {
    guard let letters = decoded(encoded), let first = letters.first, !isMark(first) else { return false }
    guard letters.contains(where: { !$0.isASCII }), letters.allSatisfy(isAllowed) else { return false }
    guard letters.contains(where: isRightToLeft) else { return true }
    let digits = Set(letters.filter { $0.properties.numericType == .decimal }.map(\.value).map { $0 / 0x100 })
    return isRightToLeft(first) && digits.count < 2
      && letters.allSatisfy { !$0.properties.isAlphabetic || isMark($0) || isRightToLeft($0) }
  }

  /// The letters behind Punycode; `nil` where it is none. Cost: the square of at most 59 letters.
  private static func decoded(_ encoded: Substring) -> [Unicode.Scalar]? {
    let parts = encoded.split(separator: "-", omittingEmptySubsequences: false)
    var letters = parts.dropLast().joined(separator: "-").unicodeScalars.map { $0 }
    var (code, place, bias, rest) = (UInt32(128), 0, 72, Array((parts.last ?? "").utf8)[...])
    while !rest.isEmpty {
      let before = place
      guard let step = number(&rest, bias: bias) else { return nil }
      place += step
      let count = letters.count + 1
      bias = adapted(place - before, count: count, isFirst: before == 0)
      code += UInt32(place / count)
      guard code <= 0x10FFFF, let letter = Unicode.Scalar(code) else { return nil }
      place %= count
      letters.insert(letter, at: place)
      place += 1
    }
    return letters
  }

  /// One generalized variable-length integer (RFC 3492, 3.3), of at most 2³⁰.
  private static func number(_ rest: inout ArraySlice<UInt8>, bias: Int) -> Int? {
    var (sum, weight, turn) = (0, 1, 36)
    while let sign = rest.popFirst() {
      guard let digit = digit(sign) else { return nil }
      sum += digit * weight
      guard sum < 1 << 30 else { return nil }
      let threshold = min(max(turn - bias, 1), 26)
      if digit < threshold { return sum }
      weight *= 36 - threshold
      guard weight < 1 << 30 else { return nil }
      turn += 36
    }
    return nil
  }

  private static func digit(_ sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(sign) - 97
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(sign) - 48 + 26
    default: nil
    }
  }

  /// The bias for the next number (RFC 3492, 3.4).
  private static func adapted(_ step: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? step / 700 : step / 2
    delta += delta / count
    var turns = 0
    while delta > 455 {
      delta /= 35
      turns += 36
    }
    return turns + 36 * delta / (delta + 38)
  }

  private static func isMark(_ letter: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(letter.properties.generalCategory)
  }

  private static func isAllowed(_ letter: Unicode.Scalar) -> Bool {
    switch letter.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
    default: letter == "-" || letter == "\u{200C}" || letter == "\u{200D}"
    }
  }

  /// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
  private static func isRightToLeft(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic
      && ((0x0590...0x08FF).contains(letter.value) || (0x10800...0x10FFF).contains(letter.value))
  }
}
