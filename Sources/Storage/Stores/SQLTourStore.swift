import Access

/// Steps of the tour in a table, a row an account.
package struct SQLTourStore: TourStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func step(of account: String) async throws -> Int? {
    let query = Statement("SELECT step FROM tour WHERE staff = ?", .text(account))
    return try await database.read { try $0.rows(query).first?.int(0) }
  }

  package func keep(_ step: Int, of account: String) async throws {
    _ = try await database.write { connection in
      try connection.run(
        Statement(
          "INSERT INTO tour (staff, step) VALUES (?, ?) ON CONFLICT (staff) DO UPDATE SET step = excluded.step",
          .text(account), .integer(step)))
    }
  }
}
