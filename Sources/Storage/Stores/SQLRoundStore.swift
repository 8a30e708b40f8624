package import Delivery

/// Rounds in tables, each in one transaction.
package struct SQLRoundStore: RoundStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func issue(_ round: Round, along: @escaping @Sendable () throws -> Void) async throws {
    try await database.write { connection in
      try SQLInvitationStore.insert(round, connection)
      try along()
    }
  }

  package func holds(_ campaign: String) async throws -> Bool {
    try await database.read { connection in
      try !connection.rows(Statement("SELECT 1 FROM campaign WHERE id = ?", .text(campaign))).isEmpty
    }
  }
}
