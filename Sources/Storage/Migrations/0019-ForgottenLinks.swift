extension Migration {
  /// Whether the keys of a round's tickets were replaced, so that no link leads to its ticket any more.
  static let forgottenLinks = Migration(
    version: 19,
    statements: [
      "ALTER TABLE campaign ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))"
    ])
}
