import Surveys

/// Finds comments in which all of some words stand, however their letters are written: «إيجار» is found by «ايجار», «جمعيّة»
/// by «جمعيه», ‘Rent’ by ‘rent’, «٣» by ‘3’. A word is found at the start of another too, and behind an article, a
/// conjunction or a preposition: «رد» finds «بالرد» and «ردوا», never «مفرد». A number is found as a whole.
package struct CommentSearch: Equatable, Sendable {
  /// What was typed, cut where it is longer than anybody types.
  package let query: String
  /// Its words in one form, without an article.
  private let words: [String]

  /// Longer queries are cut.
  package static let longest = 100

  /// A search for all words of a query; one letter alone is no word, one digit is.
  package init(_ query: String) {
    self.query = String(query.prefix(CommentSearch.longest))
    words = ArabicText.normalised(self.query).split(separator: " ")
      .filter { $0.count > 1 || $0.unicodeScalars.first?.script == .digit }.map(CommentSearch.withoutArticle)
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether all words stand in a text; of an empty search every text.
  package func finds(_ text: String) -> Bool {
    let forms = ArabicText.clauses(text).joined().map { LightStem.forms(of: $0.normal) }
    return words.allSatisfy { word in forms.contains { CommentSearch.starts($0, with: word) } }
  }

  /// A piece of a text.
  package struct Piece: Equatable, Sendable {
    package let text: String
    /// Whether it is a word that was looked for.
    package let isFound: Bool
  }

  /// A text in pieces, the words that were looked for by themselves.
  package func pieces(of text: String) -> [Piece] {
    guard !isEmpty else { return [Piece(text: text, isFound: false)] }
    var pieces: [Piece] = []
    var rest = Substring(text).unicodeScalars
    for token in ArabicText.clauses(text).joined() where isFound(token) {
      guard let place = rest.firstRange(of: token.written.unicodeScalars) else { continue }
      let before = String(rest[..<place.lowerBound])
      if !before.isEmpty { pieces.append(Piece(text: before, isFound: false)) }
      pieces.append(Piece(text: String(rest[place]), isFound: true))
      rest = rest[place.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [Piece(text: String(rest), isFound: false)]
  }

  private func isFound(_ token: ArabicText.Token) -> Bool {
    let forms = LightStem.forms(of: token.normal)
    return words.contains { CommentSearch.starts(forms, with: $0) }
  }

  private static func starts(_ forms: Set<String>, with word: String) -> Bool {
    word.unicodeScalars.first?.script == .digit ? forms.contains(word) : forms.contains { $0.hasPrefix(word) }
  }

  /// «الرد» is looked for as «رد», which stands in both.
  private static func withoutArticle(_ word: Substring) -> String {
    word.hasPrefix("ال") && word.count > 3 ? String(word.dropFirst(2)) : String(word)
  }
}
