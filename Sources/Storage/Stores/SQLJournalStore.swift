package import Access

/// The journal in its table.
package struct SQLJournalStore: JournalStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func revision() async throws -> Int {
    try await database.read { connection in
      try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM journal"))[0].int(0)
    }
  }
}
