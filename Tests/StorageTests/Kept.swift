import Storage

/// A document by which a test sees what was kept.
enum Kept {
  static func set(_ name: String, _ text: String) -> Statement {
    Statement(
      "INSERT INTO document (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
      .text(name), .text(text))
  }

  static func text(_ name: String, _ database: any Database) async throws -> String? {
    try await database.read { connection in
      try connection.rows(Statement("SELECT text FROM document WHERE name = ?", .text(name))).first?.text(0)
    }
  }
}
