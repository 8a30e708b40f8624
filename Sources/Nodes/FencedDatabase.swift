package import Storage

/// A database as the holder of a lease writes it: each transaction looks first whether it is hers still. Whoever writes
/// takes turns, so nobody takes the lease between that look and the commit. Reading is free to all.
package struct FencedDatabase: Database {
  private let database: any Database
  private let name: String
  private let number: Int

  init(_ database: any Database, _ name: String, _ number: Int) {
    (self.database, self.name, self.number) = (database, name, number)
  }

  package var dialect: Dialect { database.dialect }
  package var failure: StoreFailure { database.failure }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result { try await database.read(work) }

  /// - Throws: `LeaseProblem.lost`, with nothing written, where another holds the lease now.
  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    try await database.write { [name, number] connection in
      guard try Lease.mark(of: name, connection).number == number else { throw LeaseProblem.lost(name: name) }
      return try work(connection)
    }
  }

  package func look(_ statement: Statement) throws -> [Row] { try database.look(statement) }
  package func truncateLog() async throws { try await database.truncateLog() }
  package func copy(to path: String) async throws { try await database.copy(to: path) }
  package func compact() async throws { try await database.compact() }
  package func close() throws { try database.close() }
}
