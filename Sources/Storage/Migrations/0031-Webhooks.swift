extension Migration {
  /// Who is told of what was published. `secret` is sealed; `ended_by` is null where the receiver wanted no more.
  /// `webhook_event` keeps what an event said, null once it is forgotten; a delivery is one event on its way to one
  /// webhook. `webhook_mark` has one row: up to which batch and report events were made, so that nothing that was
  /// published before is told.
  static let webhooks = Migration(
    version: 31,
    statements: [
      """
      CREATE TABLE webhook (
        number INTEGER NOT NULL PRIMARY KEY, address TEXT NOT NULL, topics TEXT NOT NULL, secret {bytes} NOT NULL,
        made_by TEXT NOT NULL, made_at INTEGER NOT NULL, given_up INTEGER NOT NULL DEFAULT 0, ended_by TEXT,
        ended_at INTEGER)
      """,
      "CREATE TABLE webhook_event (id TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL, body TEXT) {by key}",
      """
      CREATE TABLE webhook_delivery (
        webhook INTEGER NOT NULL REFERENCES webhook (number), event TEXT NOT NULL REFERENCES webhook_event (id),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'failed')), queued_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, answer TEXT, ended_at INTEGER,
        PRIMARY KEY (webhook, event)) {by key}
      """,
      "CREATE TABLE webhook_mark (batch INTEGER NOT NULL, report INTEGER NOT NULL)",
      """
      INSERT INTO webhook_mark (batch, report)
      SELECT (SELECT COALESCE(MAX(number), 0) FROM batch), (SELECT COALESCE(MAX(number), 0) FROM kept_report)
      """,
    ])
}
