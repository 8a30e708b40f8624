import Access
import Surveys
import Wording

/// Finds pages, questions, words and figures by what they are called and what is said of them.
package struct HelpSearch: Sendable {
  /// What was typed, cut where it is longer than anybody types.
  package let query: String
  private let words: [String]

  /// Longer queries are cut.
  package static let longest = 100

  /// A search for all words of a query that have more than one letter, in one form of each letter.
  package init(_ query: String) {
    self.query = String(query.prefix(HelpSearch.longest))
    words = ArabicText.normalised(self.query).split(separator: " ").filter { $0.count > 1 }
      .map(HelpSearch.withoutArticle)
  }

  /// Whether there is anything to look for.
  var isEmpty: Bool { words.isEmpty }

  /// Whether all words stand in a text, each perhaps as a part of another.
  func fits(_ texts: String?...) -> Bool {
    let text = ArabicText.normalised(texts.compactMap(\.self).joined(separator: "\n"))
    return !isEmpty && words.allSatisfy(text.contains)
  }

  /// Whether all words stand in one of the languages of a text.
  func fits(_ text: LocalizedText, _ more: String...) -> Bool {
    fits(([text.ar, text.en ?? ""] + more).joined(separator: "\n"))
  }

  /// «النشر» is looked for as «نشر», which stands in both.
  private static func withoutArticle(_ word: Substring) -> String {
    word.hasPrefix("ال") && word.count > 4 ? String(word.dropFirst(2)) : String(word)
  }
}
