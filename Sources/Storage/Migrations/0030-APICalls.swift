extension Migration {
  /// Calls of other systems that change something, for a day: `name` and `body` are keyed digests, `answer` is sealed,
  /// and null while the call is under way.
  static let apiCalls = Migration(
    version: 30,
    statements: [
      """
      CREATE TABLE api_call (
        key INTEGER NOT NULL, name {bytes} NOT NULL, body {bytes} NOT NULL, at INTEGER NOT NULL,
        status INTEGER, answer {bytes}, PRIMARY KEY (key, name))
      """
    ])
}
