extension Migration {
  /// Versions for which no more invitations are issued.
  static let retirement = Migration(
    version: 8,
    statements: [
      """
      CREATE TABLE retirement (
        survey TEXT NOT NULL, version INTEGER NOT NULL, day TEXT NOT NULL, PRIMARY KEY (survey, version),
        FOREIGN KEY (survey, version) REFERENCES survey (key, version)) {by key}
      """
    ])
}
