extension Migration {
  /// What goes out by itself. A message names its person and its round, as her contact does, and no ticket; it holds
  /// neither text nor link. Contacts that rest are keyed hashes with the day on which they were written to.
  static let messages = Migration(
    version: 17,
    statements: [
      """
      CREATE TABLE sending (
        campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id), kept_until TEXT NOT NULL)
      """,
      """
      CREATE TABLE message (
        person {bytes} NOT NULL, step TEXT NOT NULL CHECK (step IN ('invitation', 'reminder')),
        campaign TEXT NOT NULL REFERENCES campaign (id), way TEXT NOT NULL CHECK (way IN ('sms', 'email')),
        state TEXT NOT NULL
          CHECK (state IN ('waiting', 'handed', 'unknown', 'accepted', 'failed', 'delivered', 'dropped')),
        attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, sender TEXT, reference TEXT, problem TEXT,
        PRIMARY KEY (person, step)) {by key}
      """,
      "CREATE INDEX message_due ON message (state, next_at)",
      "CREATE INDEX message_reference ON message (reference) WHERE reference IS NOT NULL",
      "CREATE TABLE asked (contact {bytes} NOT NULL PRIMARY KEY, day TEXT NOT NULL) {by key}",
    ])
}
