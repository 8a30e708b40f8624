/// One step of the schema. A shipped step never changes.
struct Migration: Sendable {
  let version: Int
  let statements: [String]
  /// What else is to be done, in the same transaction.
  var work: @Sendable (any Connection) throws -> Void = { _ in }
}

/// Brings a database to the schema of this program. Not by GRDB's migrator: it counts steps in a table of its own, which
/// no program shipped so far reads, so that an older one would take a newer database for its own and write to it.
package enum Migrator {
  private static let migrations = [
    Migration.first, .proofs, .clock, .improvement, .coding, .outreach, .assisted, .retirement, .archive, .openings,
    .mail, .keeping, .quiet, .takenFiles, .settled, .quietJournal, .messages, .followUps, .forgottenLinks, .people,
    .organisations,
    .journalDays,
    .themeRules, .proposals, .tours, .apiKeys, .letterLogos, .apiCalls, .webhooks,
    .lease,
  ]

  /// The schema of a database; `nil` where it is none of this program's.
  package static func version(of database: any Database) async throws -> Int? {
    let dialect = database.dialect
    return try await database.read { connection in
      let tables = try Set(connection.rows(dialect.tables).map { try $0.text(0) })
      guard tables.isSuperset(of: ["migration", "campaign", "epoch"]) else { return nil }
      let version = try connection.rows(Statement("SELECT COALESCE(MAX(version), 0) FROM migration"))[0].int(0)
      return version > 0 ? version : nil
    }
  }

  /// Runs the missing steps, each in its own transaction; a database of a newer program is refused.
  package static func migrate(_ database: any Database) async throws {
    let dialect = database.dialect
    let done = try await database.write { connection in
      try connection.run(Statement("CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL PRIMARY KEY)"))
      return Set(try connection.rows(Statement("SELECT version FROM migration")).map { try $0.int(0) })
    }
    let (version, newest) = (done.max() ?? 0, migrations.map(\.version).max() ?? 0)
    guard version <= newest else { throw StorageProblem.newer(version: version, known: newest) }
    for migration in migrations where !done.contains(migration.version) {
      try await database.write { connection in
        // Another program of the same house may have done it meanwhile.
        let done = Statement("SELECT 1 FROM migration WHERE version = ?", .integer(migration.version))
        guard try connection.rows(done).isEmpty else { return }
        for statement in migration.statements { try connection.run(Statement(dialect.schema(statement))) }
        try migration.work(connection)
        try connection.run(Statement("INSERT INTO migration (version) VALUES (?)", .integer(migration.version)))
      }
    }
  }
}
