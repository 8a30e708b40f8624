extension Migration {
  /// Which files were taken in, by keyed hashes: of a whole file, and of the rows of answers until their period is closed.
  static let takenFiles = Migration(
    version: 14,
    statements: [
      """
      CREATE TABLE taken_file (
        number INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('answers', 'services', 'outcomes')),
        survey TEXT NOT NULL, taken_on TEXT NOT NULL, row_count INTEGER NOT NULL CHECK (row_count > 0),
        digest {bytes} NOT NULL, back_on TEXT)
      """,
      """
      CREATE TABLE taken_rows (
        file INTEGER NOT NULL REFERENCES taken_file (number), period TEXT NOT NULL, hashes {bytes} NOT NULL,
        PRIMARY KEY (file, period)) {by key}
      """,
    ])
}
