/// Finds dates, which stay: `24/11/2026`, `2026-11-24`, `٢٤/١١/١٤٤٨`, `24 - 11 - 26`.
enum DatePattern {
  /// Whether each sign belongs to a date.
  static func marks(in text: FoldedText) -> [Bool] {
    var marks = Array(repeating: false, count: text.signs.count)
    var index = 0
    while index < text.signs.count {
      if let end = end(from: index, in: text) {
        for sign in index..<end { marks[sign] = true }
        index = end
      } else {
        index += 1
      }
    }
    return marks
  }

  /// The end of a date that starts here.
  private static func end(from start: Int, in text: FoldedText) -> Int? {
    guard text.signs[start].isDigit, text.sign(start - 1)?.isDigit != true else { return nil }
    var parts: [Range<Int>] = []
    var mark: Unicode.Scalar?
    var index = start
    while true {
      let end = text.end(from: index) { $0.isDigit }
      guard (1...4).contains(end - index) else { return nil }
      parts.append(index..<end)
      if parts.count == 3 { break }
      guard let next = separator(from: end, in: text), mark == nil || mark == next.mark else { return nil }
      (mark, index) = (next.mark, next.end)
    }
    guard let mark, let end = parts.last?.upperBound, !goesOn(mark, before: start, after: end, in: text),
      isDate(parts, spaced: mark == " ", in: text)
    else { return nil }
    return end
  }

  /// One mark with at most a space on each side, up to the digit behind it.
  private static func separator(from index: Int, in text: FoldedText) -> (mark: Unicode.Scalar, end: Int)? {
    let spaced = text.sign(index) == " " ? index + 1 : index
    guard let sign = text.sign(spaced) else { return nil }
    if sign.isDigit { return spaced > index ? (" ", spaced) : nil }
    guard ["/", "-", "."].contains(sign) else { return nil }
    let end = text.sign(spaced + 1) == " " ? spaced + 2 : spaced + 1
    return text.sign(end)?.isDigit == true ? (sign, end) : nil
  }

  /// Whether the same mark joins further digits, as it does in a longer number.
  private static func goesOn(_ mark: Unicode.Scalar, before start: Int, after end: Int, in text: FoldedText) -> Bool {
    (text.sign(start - 1) == mark && text.sign(start - 2)?.isDigit == true)
      || (text.sign(end) == mark && text.sign(end + 1)?.isDigit == true)
  }

  private static func isDate(_ parts: [Range<Int>], spaced: Bool, in text: FoldedText) -> Bool {
    let values = parts.map { text.signs[$0].reduce(0) { $0 * 10 + Int($1.value) - 48 } }
    let lengths = parts.map(\.count)
    let isMonth = (1...12).contains(values[1])
    if lengths[0] == 4 { return lengths[1] <= 2 && lengths[2] <= 2 && isYear(values[0]) && isMonth && isDay(values[2]) }
    let isDayAndMonth = isDay(values[0]) && isMonth || isDay(values[1]) && (1...12).contains(values[0])
    let isEnd = lengths[2] == 4 ? isYear(values[2]) : lengths[2] == 2 && !spaced
    return lengths[0] <= 2 && lengths[1] <= 2 && isDayAndMonth && isEnd
  }

  private static func isDay(_ value: Int) -> Bool { (1...31).contains(value) }

  /// A year of the Hijri or of the Gregorian calendar that somebody alive may write.
  static func isYear(_ value: Int) -> Bool { (1300...1500).contains(value) || (1900...2100).contains(value) }
}
