import Surveys

/// A phrase by which a theme is known, read from one line of a list.
///
/// A line is words with spaces between them; `/` parts words of which any will do, and `…` stands for up to three words
/// that do not matter; `.` is the end of the clause. A line that starts with `=` is a whole clause. A line that starts
/// with `!` is an exception: what it covers is not that theme, such as «الله يفرج عنه بسرعة» for speed.
struct ThemePhrase: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case anywhere, wholeClause, exception }

  /// One place in a phrase.
  enum Slot: Equatable, Sendable {
    case any(of: Set<String>)
    case gap
    case end
  }

  let kind: Kind
  let slots: [Slot]

  /// The most `…` of a line, each of which multiplies the ways in which it can be read.
  private static let mostGaps = 3
  /// The most letters of a line.
  private static let mostLetters = 400

  /// The phrases of a line: the one that is written, and where it denies with «ما» or «لا», the same with the denial
  /// written onto the next word, as many do: «ماردوا». None of an empty line.
  static func phrases(of line: Substring) throws(ThemePhraseProblem) -> [ThemePhrase] {
    guard line.count <= mostLetters else { throw .tooLong(most: mostLetters) }
    var parts = line.split(whereSeparator: \.isWhitespace)
    var kind = Kind.anywhere
    if let mark = parts.first, mark == "=" || mark == "!" {
      kind = mark == "=" ? .wholeClause : .exception
      parts.removeFirst()
      guard !parts.isEmpty else { throw .nothingBehindMark(String(mark)) }
    }
    guard let first = parts.first, let last = parts.last else { return [] }
    guard first != "…", first != ".", last != "…" else { throw .noWordAtEnd }
    guard !parts.dropLast().contains(".") else { throw .endInside }
    guard parts.count(where: { $0 == "…" }) <= mostGaps else { throw .tooManyGaps(most: mostGaps) }
    var slots: [Slot] = []
    for part in parts { slots.append(try slot(part)) }
    return ([slots] + joined(slots)).map { ThemePhrase(kind: kind, slots: $0) }
  }

  private static func slot(_ part: Substring) throws(ThemePhraseProblem) -> Slot {
    if part == "…" { return .gap }
    if part == "." { return .end }
    var words: Set<String> = []
    for written in part.split(separator: "/", omittingEmptySubsequences: false) {
      let word = ArabicText.normalised(String(written))
      guard !word.isEmpty else { throw .noWord(String(part)) }
      guard !word.contains(" ") else { throw .severalWords(String(written)) }
      words.insert(word)
    }
    return .any(of: words)
  }

  private static func joined(_ slots: [Slot]) -> [[Slot]] {
    slots.indices.dropLast().compactMap { index in
      guard case .any(let denials) = slots[index], case .any(let words) = slots[index + 1] else { return nil }
      let both = ["ما", "لا"].filter(denials.contains).flatMap { denial in words.map { denial + $0 } }
      guard !both.isEmpty else { return nil }
      return slots[..<index] + [.any(of: Set(both))] + slots[(index + 2)...]
    }
  }

  /// The words with which it can start.
  var starts: Set<String> {
    guard case .any(let words) = slots.first else { return [] }
    return words
  }

  /// Where it ends if it starts at a word of a clause, given by the forms of its words; `nil` where it does not. Of
  /// several ends the nearest.
  func end(from start: Int, in clause: [Set<String>]) -> Int? {
    guard let end = ThemePhrase.end(of: slots[...], from: start, in: clause) else { return nil }
    return kind == .wholeClause && (start > 0 || end < clause.count) ? nil : end
  }

  private static let widestGap = 3

  private static func end(of slots: ArraySlice<Slot>, from index: Int, in clause: [Set<String>]) -> Int? {
    switch slots.first {
    case nil: index
    case .any(let words):
      index < clause.count && !words.isDisjoint(with: clause[index])
        ? end(of: slots.dropFirst(), from: index + 1, in: clause) : nil
    case .end: index == clause.count ? index : nil
    case .gap:
      (index...index + widestGap).lazy.compactMap { end(of: slots.dropFirst(), from: $0, in: clause) }.first
    }
  }
}
