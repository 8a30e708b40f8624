extension Migration {
  /// What cannot be undone and waits for a second person. What is sealed in it is forgotten as soon as it waits no more.
  static let proposals = Migration(
    version: 25,
    statements: [
      """
      CREATE TABLE proposal (
        number INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, amount INTEGER NOT NULL,
        mark TEXT NOT NULL, sealed {bytes}, proposer TEXT NOT NULL, at INTEGER NOT NULL, ended_as TEXT,
        ended_by TEXT, ended_at INTEGER, CHECK (ended_by IS NULL OR ended_as = 'withdrawn' OR ended_by <> proposer))
      """
    ])
}
