import Surveys

/// A theme that rules found in a comment, and the words by which.
package struct ThemeMatch: Equatable, Sendable {
  package let theme: Theme
  /// As the person wrote them, in the comment's order, so that the officer sees at once why.
  package let words: [String]
}

/// Sorts comments into themes by their words, for an officer who reads them all: what it misses costs a glance, what it
/// invents costs trust, so a phrase stands in the lists only where it hardly ever means anything else.
package struct ThemeRules: Equatable, Sendable {
  /// The lists that come with the product, in Arabic as it is written and spoken here and in English.
  package static let shipped = ThemeRules(Theme.allCases.map { ($0, $0.phrases) })

  private struct Rule: Equatable {
    let theme: Theme
    let phrase: ThemePhrase
  }

  private let phrases: [Rule]
  /// Where among `phrases` those stand that can start with a word.
  private let places: [String: [Int]]

  /// Rules from lists, one phrase a line, as `ThemePhrase` describes them. A line that is no phrase, of which
  /// `ThemeLines` tells before a list is kept, leads to nothing.
  package init(_ lists: [(theme: Theme, lines: String)]) {
    let phrases = lists.flatMap { theme, lines in
      ThemeLines.split(lines).flatMap { (try? ThemePhrase.phrases(of: $0)) ?? [] }.map {
        Rule(theme: theme, phrase: $0)
      }
    }
    self.phrases = phrases
    places = phrases.indices.reduce(into: [:]) { places, index in
      for word in phrases[index].phrase.starts { places[word, default: []].append(index) }
    }
  }

  /// The themes of a comment in the order of the list, each once; none where no rule speaks.
  package func presort(_ comment: String) -> [ThemeMatch] {
    let clauses = ArabicText.clauses(comment)
    let hits = clauses.map(hits)
    return Theme.allCases.compactMap { theme in
      let words = zip(clauses, hits).flatMap { clause, hits in
        ThemeRules.ranges(of: theme, among: hits).map { clause[$0].map(\.written).joined(separator: " ") }
      }
      return words.isEmpty ? nil : ThemeMatch(theme: theme, words: words)
    }
  }

  private struct Hit {
    let theme: Theme
    let range: Range<Int>
    let isException: Bool
  }

  private func hits(in clause: [ArabicText.Token]) -> [Hit] {
    let forms = clause.map { LightStem.forms(of: $0.normal) }
    return forms.indices.flatMap { start in
      Set(forms[start].flatMap { places[$0] ?? [] }).compactMap { index in
        let rule = phrases[index]
        return rule.phrase.end(from: start, in: forms).map {
          Hit(theme: rule.theme, range: start..<$0, isException: rule.phrase.kind == .exception)
        }
      }
    }
  }

  /// The words of a theme that no exception touches, those that overlap as one.
  private static func ranges(of theme: Theme, among hits: [Hit]) -> [Range<Int>] {
    let own = hits.filter { $0.theme == theme }
    let exceptions = own.filter(\.isException).map(\.range)
    let kept = own.filter { hit in !hit.isException && !exceptions.contains { $0.overlaps(hit.range) } }.map(\.range)
    let ordered = kept.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return ordered.reduce(into: []) { all, next in
      if let last = all.last, next.lowerBound < last.upperBound {
        all[all.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        all.append(next)
      }
    }
  }
}
