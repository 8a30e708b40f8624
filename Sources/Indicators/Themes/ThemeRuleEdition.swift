package import Surveys

/// The phrases of a theme as somebody kept them, on a day.
package struct ThemeRuleEdition: Equatable, Sendable {
  package let number: Int
  package let theme: Theme
  /// One phrase a line.
  package let lines: String
  package let day: Day
  /// The account of whoever kept them, or `commandLine`.
  package let by: String

  /// Who keeps phrases on the machine itself.
  package static let commandLine = "command_line"

  /// An edition as it is kept.
  package init(number: Int, theme: Theme, lines: String, day: Day, by: String) {
    self.number = number
    self.theme = theme
    self.lines = lines
    self.day = day
    self.by = by
  }
}

extension [ThemeRuleEdition] {
  /// The phrases of a theme that hold: those that were kept last, else those that come with the product.
  package func lines(of theme: Theme) -> String {
    last { $0.theme == theme }?.lines ?? theme.phrases
  }

  /// The rules that hold.
  package var rules: ThemeRules {
    isEmpty ? .shipped : ThemeRules(Theme.allCases.map { ($0, lines(of: $0)) })
  }
}

/// Keeps every edition of the phrases of themes.
package protocol ThemeRuleStore: Sendable {
  /// Every edition, the first that was kept first.
  func editions() async throws -> [ThemeRuleEdition]
  /// Keeps an edition. Returns its number.
  func keep(_ lines: String, of theme: Theme, on day: Day, by account: String) async throws -> Int
}

/// Changes by what words comments are sorted, for the command line and for the staff site.
package struct ThemeRuleBook: Sendable {
  private let store: any ThemeRuleStore

  /// The book that a store keeps.
  package init(_ store: any ThemeRuleStore) { self.store = store }

  /// Every edition, the first that was kept first.
  package func editions() async throws -> [ThemeRuleEdition] { try await store.editions() }

  /// Keeps the phrases of a theme; those that hold already are not kept again.
  /// - Returns: what is wrong with them, and then nothing was kept.
  package func keep(
    _ text: String, of theme: Theme, on day: Day, by account: String
  ) async throws -> [ThemeLines.Finding] {
    let findings = ThemeLines.findings(in: text)
    guard findings.isEmpty else { return findings }
    let lines = ThemeLines.tidied(text)
    if try await store.editions().lines(of: theme) != lines {
      _ = try await store.keep(lines, of: theme, on: day, by: account)
    }
    return []
  }

  /// What a comment would be about if these were the phrases of a theme.
  package func tried(_ comment: String, with text: String, of theme: Theme) async throws
    -> [ThemeMatch]
  {
    let editions = try await store.editions()
    return ThemeRules(Theme.allCases.map { ($0, $0 == theme ? text : editions.lines(of: $0)) })
      .presort(comment)
  }
}

extension Theme {
  /// Those to which phrases lead; the others a person alone can tell.
  package static var sorted: [Theme] { allCases.filter { $0 != .other } }
}
