/// Finds international bank account numbers, whole or in groups, in letters of either size and digits of any form.
enum AccountPattern {
  /// How many signs an account number has, by country (SWIFT IBAN registry); others are found where nothing parts them.
  private static let lengths: [String: Int] = [
    "sa": 24, "ae": 23, "kw": 30, "qa": 29, "bh": 22, "om": 23, "jo": 30, "lb": 28, "eg": 29, "iq": 23, "ps": 29,
    "ye": 30, "sd": 18, "ly": 25, "tn": 24, "mr": 27, "tr": 26, "pk": 24, "gb": 22, "ie": 22, "de": 22, "fr": 27,
    "es": 24, "it": 27, "nl": 18, "be": 16, "ch": 21, "at": 20, "se": 24, "dk": 18, "no": 15, "pl": 28, "gr": 27,
    "pt": 25, "ro": 24,
  ]
  private static let others = 15...34
  /// Fewer digits have words, such as “at 10 people came”.
  private static let leastDigits = 10
  private static let joints: Set<Unicode.Scalar> = [" ", "-", ".", "_"]

  /// Where they stand.
  static func places(in text: FoldedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < text.signs.count {
      if let end = end(from: index, in: text) {
        places.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return places
  }

  private static func end(from start: Int, in text: FoldedText) -> Int? {
    guard text.signs[start].isLatin, text.sign(start + 1)?.isLatin == true, !isPart(text.sign(start - 1)) else {
      return nil
    }
    let country = String(String.UnicodeScalarView(text.signs[start...start + 1]))
    let wanted = lengths[country] ?? others.upperBound
    var (index, found, last) = (start, 0, start)
    while found < wanted, let sign = text.sign(index) {
      if isPart(sign) {
        if (2...3).contains(found), !sign.isDigit { return nil }
        (found, last) = (found + 1, index + 1)
      } else if lengths[country] == nil || !joints.contains(sign) || !isPart(text.sign(index + 1)) {
        break
      }
      index += 1
    }
    guard lengths[country] == found || lengths[country] == nil && others.contains(found) else { return nil }
    let end = text.end(from: last) { isPart($0) }
    return text.signs[start..<end].count { $0.isDigit } >= leastDigits ? end : nil
  }

  private static func isPart(_ sign: Unicode.Scalar?) -> Bool { sign.map { $0.isLatin || $0.isDigit } ?? false }
}
