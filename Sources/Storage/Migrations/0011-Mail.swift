extension Migration {
  /// Which reports a schedule built, each period of a definition once, and the letters that take them to the board.
  static let mail = Migration(
    version: 11,
    statements: [
      """
      CREATE TABLE scheduled_report (
        name TEXT NOT NULL, period TEXT NOT NULL, report INTEGER NOT NULL UNIQUE REFERENCES kept_report (number),
        PRIMARY KEY (name, period)) {by key}
      """,
      """
      CREATE TABLE report_mail (
        report INTEGER NOT NULL PRIMARY KEY REFERENCES kept_report (number), subject TEXT NOT NULL, text TEXT NOT NULL,
        html TEXT NOT NULL, picture_id TEXT, picture {bytes}, attachment TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')), queued_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, begun_at INTEGER, problem TEXT, detail TEXT,
        sent_at INTEGER, taken TEXT NOT NULL, CHECK ((picture_id IS NULL) = (picture IS NULL)),
        CHECK ((problem IS NULL) = (detail IS NULL)))
      """,
    ])
}
