/// How many comments speak of each theme. A comment may speak of several, so the counts add up to nothing.
package struct ThemeCounts: Equatable, Sendable {
  /// A theme with its comments.
  package struct Count: Equatable, Sendable {
    package let theme: Theme
    package let comments: Int
  }

  /// All comments, with themes or without.
  package let comments: Int
  /// Those that the officer has read and coded; the others are as the rules sorted them.
  package let coded: Int
  /// The themes with `smallest` comments or more, the most frequent first, among equals in the order of the list. A
  /// theme that is not here has fewer, perhaps none: which of the two is not told.
  package let shown: [Count]

  /// The fewest comments of which a theme is told.
  package static let fewest = 5

  /// Counts codings; themes with fewer comments than `smallest`, at least 1, are not shown.
  package init(_ codings: [ThemeCoding], smallest: Int = fewest) {
    precondition(smallest >= 1, "a count that is shown is 1 or more")
    comments = codings.count
    coded = codings.count { $0.origin == .officer }
    let counts = Theme.allCases.map { theme in
      Count(theme: theme, comments: codings.count { $0.themes.contains(theme) })
    }
    shown = counts.enumerated()
      .filter { $0.element.comments >= smallest }
      .sorted { (-$0.element.comments, $0.offset) < (-$1.element.comments, $1.offset) }
      .map(\.element)
  }

  /// The part of all comments that speak of a theme, 0…1.
  package func share(of count: Count) -> Double { Double(count.comments) / Double(comments) }

  /// How many comments speak of a theme. `nil` where they are too few to be shown.
  package subscript(theme: Theme) -> Int? {
    shown.first { $0.theme == theme }?.comments
  }
}
