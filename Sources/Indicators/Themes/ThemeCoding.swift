/// What one comment is about, and who says so.
package struct ThemeCoding: Equatable, Sendable {
  package enum Origin: Equatable, Sendable {
    /// Sorted by rules and not yet read.
    case rules
    /// Read and coded by the officer.
    case officer
  }

  /// In the order of the list, each once; none where the comment is about nothing on it.
  package private(set) var themes: [Theme]
  package private(set) var origin: Origin

  /// What rules make of a comment that nobody has read.
  package init(presorting comment: String, by rules: ThemeRules = .shipped) {
    themes = rules.presort(comment).map(\.theme)
    origin = .rules
  }

  /// What the officer says.
  package init(byHand themes: [Theme]) {
    self.themes = ThemeCoding.ordered(themes)
    origin = .officer
  }

  /// Takes the officer's word, which stands above every rule, also where she takes all themes away.
  package mutating func code(byHand themes: [Theme]) {
    self = ThemeCoding(byHand: themes)
  }

  private static func ordered(_ themes: [Theme]) -> [Theme] {
    Theme.allCases.filter(themes.contains)
  }

  /// How two coders of the same comments used a theme: the first's yes and no down, the second's across, for κ and α of
  /// that theme. The two must have coded the same comments in the same order.
  package static func table(of theme: Theme, first: [ThemeCoding], second: [ThemeCoding]) -> [[Int]] {
    precondition(first.count == second.count, "two coders code the same comments")
    return zip(first, second).reduce(into: [[0, 0], [0, 0]]) { counts, pair in
      counts[pair.0.themes.contains(theme) ? 0 : 1][pair.1.themes.contains(theme) ? 0 : 1] += 1
    }
  }
}
