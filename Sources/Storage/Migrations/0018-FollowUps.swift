extension Migration {
  /// Who did not answer her message is called: not before a day, and her ticket tells by which mode its form was filled in
  /// where that is another one than that of the invitation.
  static let followUps = Migration(
    version: 18,
    statements: [
      "ALTER TABLE ticket ADD COLUMN filled_in_by TEXT", "ALTER TABLE call ADD COLUMN not_before TEXT",
    ])
}
