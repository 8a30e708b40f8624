extension Migration {
  /// By what words comments are sorted, every edition of it; and targets that should not have been set.
  static let themeRules = Migration(
    version: 24,
    statements: [
      """
      CREATE TABLE theme_rules (
        number INTEGER NOT NULL PRIMARY KEY, theme TEXT NOT NULL, lines TEXT NOT NULL, kept_on TEXT NOT NULL,
        kept_by TEXT NOT NULL)
      """,
      """
      CREATE TABLE withdrawn_target (
        number INTEGER NOT NULL PRIMARY KEY, survey TEXT NOT NULL, question TEXT NOT NULL, indicator TEXT NOT NULL,
        breakdown TEXT NOT NULL, label TEXT NOT NULL, since TEXT NOT NULL, value TEXT NOT NULL, day TEXT NOT NULL)
      """,
    ])
}
