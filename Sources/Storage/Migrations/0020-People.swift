extension Migration {
  /// People who choose their own password by a link, accounts that sleep, and who changed what.
  static let people = Migration(
    version: 20,
    statements: [
      "ALTER TABLE staff ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))",
      "ALTER TABLE staff ADD COLUMN factor {bytes}",
      "ALTER TABLE staff ADD COLUMN last_step INTEGER NOT NULL DEFAULT 0",
      """
      CREATE TABLE recovery_code (
        key {bytes} NOT NULL PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff (name))
      """,
      """
      CREATE TABLE join_link (
        key {bytes} NOT NULL PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff (name), until INTEGER NOT NULL)
      """,
      """
      CREATE TABLE staff_event (
        number INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL,
        subject TEXT NOT NULL, role TEXT)
      """,
    ])
}
