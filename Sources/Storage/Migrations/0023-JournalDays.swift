extension Migration {
  /// On which day an entry of the journal was written; nothing for those that are older than this step. The day is part of
  /// the entry's hash.
  static let journalDays = Migration(version: 23, statements: ["ALTER TABLE journal ADD COLUMN day TEXT"])
}
