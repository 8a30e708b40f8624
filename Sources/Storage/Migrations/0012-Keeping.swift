import Access
extension Migration {
  /// By which rule a batch was hashed, and whose contacts were erased. Batches that are there already were hashed by the
  /// older rule, which does not tell where a comment's fields begin: from here on the journal holds them as well.
  static let keeping = Migration(
    version: 12,
    statements: [
      "ALTER TABLE batch ADD COLUMN hash_rule INTEGER NOT NULL DEFAULT 1 CHECK (hash_rule IN (1, 2))",
      "CREATE TABLE erasure (campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id), contacts INTEGER NOT NULL)",
    ],
    work: { connection in
      let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM batch"))[0].int(0)
      guard last > 0 else { return }
      try Journal.addUndated(.earlier, "1-\(last)", digest: Digests.earlier(connection), to: connection)
    })
}
