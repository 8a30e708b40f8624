import Access
package import Indicators
package import Surveys

/// The phrases of themes in a table, every edition.
package struct SQLThemeRuleStore: ThemeRuleStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func editions() async throws -> [ThemeRuleEdition] {
    try await database.read { try SQLThemeRuleStore.editions($0) }
  }

  package func keep(_ lines: String, of theme: Theme, on day: Day, by account: String) async throws
    -> Int
  {
    try await database.write { connection in
      let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM theme_rules"))[
        0
      ].int(0)
      try connection.run(
        Statement(
          "INSERT INTO theme_rules (number, theme, lines, kept_on, kept_by) VALUES (?, ?, ?, ?, ?)",
          .integer(last + 1), .text(theme.key), .text(lines), .text("\(day)"), .text(account)))
      try Journal.add(
        .rules, theme.key, digest: Digests.themeRules(theme.key, connection), to: connection)
      return last + 1
    }
  }

  static func editions(_ connection: any Connection) throws -> [ThemeRuleEdition] {
    try connection.rows(
      Statement("SELECT number, theme, lines, kept_on, kept_by FROM theme_rules ORDER BY number")
    )
    .map { row in
      guard let theme = Theme(rawValue: try row.text(1)), let day = Day(try row.text(3)) else {
        throw StorageProblem.unreadable(table: "theme_rules", value: try row.text(1))
      }
      return ThemeRuleEdition(
        number: try row.int(0), theme: theme, lines: try row.text(2), day: day, by: try row.text(4))
    }
  }
}
