/// One step of the schema. A shipped step never changes.
struct Migration: Sendable {
  let version: Int
  let statements: [String]
}

/// Brings a database to the schema of this program.
package enum Migrator {
  private static let migrations = [
    Migration.first, .proofs, .clock, .improvement, .coding, .outreach, .assisted, .retirement, .archive, .openings,
    .mail,
  ]

  /// Runs the missing steps, each in its own transaction; a database of a newer program is refused.
  package static func migrate(_ database: any Database) async throws {
    let dialect = database.dialect
    let version = try await database.write { connection in
      try connection.run(Statement("CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL PRIMARY KEY)"))
      return try connection.rows(Statement("SELECT COALESCE(MAX(version), 0) FROM migration"))[0].int(0)
    }
    let newest = migrations.map(\.version).max() ?? 0
    guard version <= newest else { throw StorageProblem.newer(version: version, known: newest) }
    for migration in migrations where migration.version > version {
      try await database.write { connection in
        for statement in migration.statements { try connection.run(Statement(dialect.schema(statement))) }
        try connection.run(Statement("INSERT INTO migration (version) VALUES (?)", .integer(migration.version)))
      }
    }
  }
}
