extension Migration {
  /// The keys of other systems. `scopes` as `Set<APIScope>.written` has them; `digest` is SHA-256 of the secret.
  static let apiKeys = Migration(
    version: 28,
    statements: [
      """
      CREATE TABLE api_key (
        number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, scopes TEXT NOT NULL, digest {bytes} NOT NULL,
        made_by TEXT NOT NULL, made_at INTEGER NOT NULL, ended_by TEXT, ended_at INTEGER, seen_on TEXT)
      """
    ])
}
