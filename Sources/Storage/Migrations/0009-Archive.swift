extension Migration {
  /// What beneficiaries are told of actions, the charity's documents and reports by their fingerprints, and how its pages
  /// are written. The files themselves lie beside the database, each named by its fingerprint.
  static let archive = Migration(
    version: 9,
    statements: [
      """
      CREATE TABLE told (
        action INTEGER NOT NULL PRIMARY KEY REFERENCES action (number), survey TEXT NOT NULL, said_ar TEXT NOT NULL,
        said_en TEXT, shown INTEGER NOT NULL CHECK (shown IN (0, 1)), CHECK (shown = 0 OR said_ar <> ''))
      """,
      """
      CREATE TABLE kept_document (
        number INTEGER NOT NULL PRIMARY KEY, tool TEXT NOT NULL, kind TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size > 0), fingerprint {bytes} NOT NULL, kept_on TEXT NOT NULL)
      """,
      """
      CREATE TABLE kept_report (
        number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, period TEXT NOT NULL, language TEXT NOT NULL,
        built_on TEXT NOT NULL, size INTEGER NOT NULL CHECK (size > 0), fingerprint {bytes} NOT NULL,
        figures {bytes} NOT NULL, head TEXT)
      """,
      "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
    ])
}
