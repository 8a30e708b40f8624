extension Migration {
  /// Who is left in peace: people of open rounds, as long as their contacts are kept, and keyed hashes of contacts that are
  /// used no more. Neither names a ticket or a survey.
  static let quiet = Migration(
    version: 13,
    statements: [
      """
      CREATE TABLE quiet (
        person {bytes} NOT NULL PRIMARY KEY, campaign TEXT NOT NULL REFERENCES campaign (id),
        reason TEXT NOT NULL
          CHECK (reason IN ('unreachable', 'refused', 'ineligible', 'wrong_contact', 'opted_out'))) {by key}
      """,
      """
      CREATE TABLE suppressed (
        contact {bytes} NOT NULL PRIMARY KEY, reason TEXT NOT NULL CHECK (reason IN ('wrong_contact', 'opted_out')),
        since TEXT NOT NULL) {by key}
      """,
    ])
}
