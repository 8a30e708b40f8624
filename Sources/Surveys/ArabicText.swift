/// How a comment is read for matching: letters in one form, digits Western, nothing that is not seen.
package enum ArabicText {
  /// One word of a comment.
  package struct Token: Equatable, Sendable {
    /// As the person wrote it, marks and tatweel included.
    package let written: String
    /// In one form: «الإيجار» is «الايجار», “Help” is “help”.
    package let normal: String
  }

  /// The words in one form with one space between them; punctuation and pictures are spaces.
  package static func normalised(_ text: String) -> String {
    clauses(text).joined().map(\.normal).joined(separator: " ")
  }

  /// The words, apart where a mark or a new line ends a thought: no phrase reaches over it.
  package static func clauses(_ text: String) -> [[Token]] {
    var reader = Reader()
    for scalar in text.unicodeScalars { reader.read(scalar) }
    reader.endClause()
    return reader.clauses
  }
}

/// Collects words scalar by scalar.
private struct Reader {
  private(set) var clauses: [[ArabicText.Token]] = []
  private var clause: [ArabicText.Token] = []
  private var written = String.UnicodeScalarView()
  private var normal: [Unicode.Scalar] = []

  mutating func read(_ scalar: Unicode.Scalar) {
    switch LetterForm(scalar) {
    case .letter(let letter): append(letter, from: scalar)
    case .unseen: if !normal.isEmpty { written.append(scalar) }
    case .space: endWord()
    case .end: endClause()
    }
  }

  mutating func endClause() {
    endWord()
    if !clause.isEmpty { clauses.append(clause) }
    clause = []
  }

  /// A letter of another script than the one before it starts a new word: «3شهور» are two.
  private mutating func append(_ letter: Unicode.Scalar, from scalar: Unicode.Scalar) {
    if let last = normal.last, last.script != letter.script { endWord() }
    normal.append(letter)
    written.append(scalar)
  }

  private mutating func endWord() {
    guard !normal.isEmpty else { return }
    clause.append(ArabicText.Token(written: String(written), normal: Reader.withoutStretching(normal)))
    normal = []
    written = String.UnicodeScalarView()
  }

  /// «شكرااا» is «شكرا»: no Arabic word has a letter three times in a row.
  private static func withoutStretching(_ letters: [Unicode.Scalar]) -> String {
    var kept = String.UnicodeScalarView()
    var index = 0
    while index < letters.count {
      let end = letters[index...].firstIndex { $0 != letters[index] } ?? letters.count
      let isStretched = end - index > 2 && letters[index].script == .arabic
      kept += letters[index..<(isStretched ? index + 1 : end)]
      index = end
    }
    return String(kept)
  }
}
