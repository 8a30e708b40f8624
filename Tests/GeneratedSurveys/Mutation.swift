extension Dice {
  /// A text as a slip of the hand, a broken program or an enemy would change it, in one to four places.
  package mutating func mutated(_ text: String) -> String {
    var signs = Array(text.unicodeScalars)
    for _ in 0...Int(next() % 4) {
      let index = signs.isEmpty ? 0 : Int(next() % UInt64(signs.count))
      let end = min(index + 1 + Int(next() % 12), signs.count)
      switch next() % 6 {
      case 0: signs.removeSubrange(index..<end)
      case 1: signs.insert(contentsOf: signs[index..<end], at: index)
      case 2: signs.removeSubrange(end...)
      case 3: signs.insert(contentsOf: one(of: Dice.nasty).unicodeScalars, at: index)
      case 4: signs.replaceSubrange(index..<end, with: one(of: Dice.nasty).unicodeScalars)
      default: signs = replacingNumber(in: signs, from: index)
      }
    }
    return String(String.UnicodeScalarView(signs))
  }

  /// The next number of the text as another one, such as no machine can hold.
  private mutating func replacingNumber(in signs: [Unicode.Scalar], from index: Int) -> [Unicode.Scalar] {
    guard let start = signs[index...].firstIndex(where: { ("0"..."9").contains($0) }) else { return signs }
    let end = signs[start...].firstIndex { !("0"..."9").contains($0) } ?? signs.endIndex
    return signs[..<start] + Array(one(of: Dice.numbers).unicodeScalars) + signs[end...]
  }

  /// Numbers at and beyond the edges.
  package static let numbers = [
    "", "-1", "0", "00", "1e309", "127", "128", "255", "256", "65535", "65536", "4294967296", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "99999999999999999999999", "٣", "1.5", "NaN", "0x10", "+1", "²", "1́",
  ]

  private static let nasty =
    numbers + [
      "\u{0}", "\u{FEFF}", "\u{202E}", "\u{1F468}\u{200D}\u{1F467}", "\u{301}\u{301}\u{301}", "\r", "\n\n", "\t", "[",
      "]",
      "{", "}", ":", "- ", "&a ", "*a", "<<: ", "'", "\"", "!!binary ", "%", "null", "true", "[[[[[[[[", "? ", "|", ">",
      ",", ";", "NA", "DK", "blank", "other", "*", "day", "2026Q3", "9999Q4", "0000-00-00", "=1+1", "\u{10FFFF}",
    ]
}
