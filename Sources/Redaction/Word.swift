/// A run of letters of one script, as name patterns read it.
struct Word {
  /// What stands between a word and the one before it.
  enum Gap: Equatable {
    /// The start of the text, or of a sentence.
    case sentence
    /// Spaces alone.
    case space
    /// A dot, as after a shortened title.
    case dot
    /// A slash, a colon, a hyphen, a quotation mark or a bracket.
    case pointer
    case comma
    /// Digits, pictures, or several marks.
    case other
  }

  /// Where it stands among the signs.
  let place: Range<Int>
  /// Its folded letters.
  let text: String
  let gap: Gap
  let isLatin: Bool
  /// Whether it was written with a capital at its head.
  let isCapitalised: Bool
  /// Whether all of it was written in capitals.
  let isShouted: Bool
  /// Whether it was written with ى at its end, which makes «على» of «علي».
  let endsInMaqsura: Bool

  /// The words of a text, in order.
  static func words(of text: FoldedText) -> [Word] {
    var words: [Word] = []
    var place = 0
    while place < text.signs.count {
      let sign = text.signs[place]
      guard isLetter(sign) else {
        place += 1
        continue
      }
      let end = end(of: place, in: text)
      words.append(Word(place..<end, after: words.last?.place.upperBound, in: text))
      place = end
    }
    return words
  }

  private init(_ place: Range<Int>, after last: Int?, in text: FoldedText) {
    self.place = place
    let letters = text.signs[place]
    self.text = String(String.UnicodeScalarView(letters))
    gap = Word.gap(text.signs[(last ?? 0)..<place.lowerBound], isFirst: last == nil)
    isLatin = !letters[place.lowerBound].isArabic
    isCapitalised = isLatin && text.original(place.lowerBound).properties.isUppercase
    isShouted =
      isLatin && place.count > 1 && place.allSatisfy { !text.original($0).properties.isLowercase }
    endsInMaqsura = text.original(place.upperBound - 1) == "ى"
  }

  /// The same word without its first letters, where any are left.
  func without(first letters: Int) -> Word? {
    guard place.count > letters + 2 else { return nil }
    return Word(self, dropping: letters)
  }

  private init(_ word: Word, dropping letters: Int) {
    place = word.place.lowerBound + letters..<word.place.upperBound
    text = String(word.text.unicodeScalars.dropFirst(letters))
    gap = word.gap
    isLatin = word.isLatin
    isCapitalised = word.isCapitalised
    isShouted = word.isShouted
    endsInMaqsura = word.endsInMaqsura
  }

  private static func isLetter(_ sign: Unicode.Scalar) -> Bool {
    sign.isLatin || sign.isArabic || !sign.isASCII && sign.properties.isAlphabetic
  }

  /// The end of the letters of the same script, with hyphens and apostrophes inside Latin ones.
  private static func end(of place: Int, in text: FoldedText) -> Int {
    let isArabic = text.signs[place].isArabic
    var end = place
    while let sign = text.sign(end) {
      let isInside = isLetter(sign) && sign.isArabic == isArabic
      let isJoint =
        !isArabic && (sign == "-" || sign == "'") && text.sign(end + 1).map { isLetter($0) && !$0.isArabic } == true
      guard isInside || isJoint else { break }
      end += 1
    }
    return end
  }

  private static func gap(_ signs: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> Gap {
    let marks = signs.filter { $0 != " " }
    if isFirst { return .sentence }
    guard let mark = marks.first else { return .space }
    if marks.contains("\n") { return .sentence }
    if marks.contains(where: { $0.isDigit }) || marks.contains("…") { return .other }
    if marks.allSatisfy({ pointers.contains($0) }) { return .pointer }
    guard marks.count == 1 else { return marks.contains { closing.contains($0) || $0 == "." } ? .sentence : .other }
    if mark == "." { return .dot }
    if mark == "،" || mark == "," { return .comma }
    return closing.contains(mark) ? .sentence : .other
  }

  private static let pointers: Set<Unicode.Scalar> = ["/", ":", "-", "\"", "“", "«", "(", "'", "=", "_"]
  private static let closing: Set<Unicode.Scalar> = ["!", "?", "؟", "؛", ";"]
}

extension String {
  /// The words of a list that is written over several lines.
  var listed: Set<String> { Set(split { $0.isWhitespace }.map(String.init)) }

  /// Whether a folded word begins with these letters: by its bytes, for folded letters have one form each.
  func begins(with letters: String) -> Bool { utf8.starts(with: letters.utf8) }
}
