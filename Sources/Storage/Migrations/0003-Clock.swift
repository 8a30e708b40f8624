extension Migration {
  /// The newest day that the house has believed.
  static let clock = Migration(
    version: 3,
    statements: [
      "CREATE TABLE clock (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), day TEXT NOT NULL)"
    ])
}
