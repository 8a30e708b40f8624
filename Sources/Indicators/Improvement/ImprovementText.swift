import Redaction
import Surveys

/// Words about an improvement: short, in one line, and of nobody.
package enum ImprovementText {
  /// The most letters: a line of a page.
  package static let longest = 300

  /// Throws what is wrong with words that the staff or beneficiaries will read.
  package static func check(_ words: String) throws(ImprovementProblem) {
    guard !words.isUnseen else { throw .emptyText }
    guard words.count <= longest, !words.contains(where: \.isNewline) else {
      throw .longText(words.count, most: longest)
    }
    let shown = CommentRedaction.redacted(words)
    guard shown == words else { throw .pointsAtSomebody(shown) }
  }

  /// The same for both languages of a text.
  static func check(_ text: LocalizedText) throws(ImprovementProblem) {
    for words in [text.ar, text.en].compactMap({ $0 }) { try check(words) }
  }
}
