extension Migration {
  /// Who does what one of several servers does alone: `number` grows with each that takes it, `beat` with each sign of
  /// life of the one who has it, and `is_free` where she has given it back.
  static let lease = Migration(
    version: 33,
    statements: [
      """
      CREATE TABLE lease (
        name TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL, beat INTEGER NOT NULL, is_free INTEGER NOT NULL)
      """
    ])
}
