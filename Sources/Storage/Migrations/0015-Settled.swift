extension Migration {
  /// Whether a round is over and its tickets are counted for good, so that no release counts them again.
  static let settled = Migration(
    version: 15,
    statements: [
      "ALTER TABLE campaign ADD COLUMN settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))"
    ])
}
