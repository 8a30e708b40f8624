/// How well phrases find a theme, held against what a reader said of the same comments.
package struct ThemeAccuracy: Equatable, Sendable {
  package let theme: Theme
  /// Comments on the theme that the phrases found.
  package let found: Int
  /// Comments that are not about it, though the phrases say so.
  package let mistaken: Int
  /// Comments about it that no phrase found.
  package let missed: Int

  /// Counts of one theme.
  package init(_ theme: Theme, found: Int, mistaken: Int, missed: Int) {
    self.theme = theme
    self.found = found
    self.mistaken = mistaken
    self.missed = missed
  }

  /// A comment with what a reader says that it is about.
  package struct Coded: Sendable {
    let text: String
    let themes: Set<Theme>

    /// A comment and its themes.
    package init(_ text: String, _ themes: Set<Theme>) {
      self.text = text
      self.themes = themes
    }
  }

  /// Every theme that the reader or the rules found, in the order of the list.
  package static func of(_ rules: ThemeRules, on comments: [Coded]) -> [ThemeAccuracy] {
    let pairs = comments.map { ($0.themes, Set(rules.presort($0.text).map(\.theme))) }
    return Theme.allCases.compactMap { theme in
      let found = pairs.count { $0.contains(theme) && $1.contains(theme) }
      let mistaken = pairs.count { !$0.contains(theme) && $1.contains(theme) }
      let missed = pairs.count { $0.contains(theme) && !$1.contains(theme) }
      return found + mistaken + missed == 0
        ? nil : ThemeAccuracy(theme, found: found, mistaken: mistaken, missed: missed)
    }
  }

  /// Of the comments that the phrases sort under it, the part that is about it, 0…1 (precision); `nil` where there is none.
  package var precision: Double? { share(of: found + mistaken) }

  /// Of the comments about it, the part that the phrases find, 0…1 (recall); `nil` where there is none.
  package var recall: Double? { share(of: found + missed) }

  private func share(of whole: Int) -> Double? { whole == 0 ? nil : Double(found) / Double(whole) }
}
