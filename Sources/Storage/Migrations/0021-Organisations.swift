extension Migration {
  /// What the channels and departments were before, and who set them.
  static let organisations = Migration(
    version: 21,
    statements: [
      """
      CREATE TABLE organisation (
        number INTEGER NOT NULL PRIMARY KEY, day TEXT NOT NULL, actor TEXT NOT NULL, channels TEXT NOT NULL,
        departments TEXT NOT NULL)
      """
    ])
}
