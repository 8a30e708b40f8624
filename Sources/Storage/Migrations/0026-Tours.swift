extension Migration {
  /// How far each account has come in the tour.
  static let tours = Migration(
    version: 26,
    statements: ["CREATE TABLE tour (staff TEXT NOT NULL PRIMARY KEY, step INTEGER NOT NULL)"])
}
