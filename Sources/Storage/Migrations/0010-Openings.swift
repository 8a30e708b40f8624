extension Migration {
  /// When and as what comments were opened to be read; by whom is not kept.
  static let openings = Migration(
    version: 10,
    statements: [
      """
      CREATE TABLE opening (
        number INTEGER NOT NULL PRIMARY KEY, survey TEXT NOT NULL, period TEXT, question TEXT, label TEXT, theme TEXT,
        day TEXT NOT NULL, role TEXT NOT NULL)
      """
    ])
}
