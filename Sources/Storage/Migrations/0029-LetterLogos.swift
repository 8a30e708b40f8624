extension Migration {
  /// The charity's picture in letters that carry reports, as it was when each was written.
  static let letterLogos = Migration(
    version: 29,
    statements: [
      """
      CREATE TABLE letter_logo (
        report INTEGER NOT NULL PRIMARY KEY REFERENCES kept_report (number), id TEXT NOT NULL, content {bytes} NOT NULL)
      """
    ])
}
