package import Storage
package import Surveys
import Synchronization

/// A database whose answer to one commit is lost on its way: to the next one with which a ballot comes in.
package final class LostAnswer: Database {
  /// What becomes of the commit, which nobody learns.
  package enum Fate: CaseIterable, Sendable {
    case stood
    case takenBack
  }

  private let database: any Database
  private let next = Mutex<Fate?>(nil)

  package init(_ database: any Database) { self.database = database }

  /// Loses the answer to the next ballot.
  package func lose(_ fate: Fate) { next.withLock { $0 = fate } }

  package var dialect: Dialect { database.dialect }
  package var failure: StoreFailure { database.failure }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result { try await database.read(work) }

  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    let (result, isLost) = try await database.write { [self] connection in
      let before = try LostAnswer.ballots(connection)
      let result = try work(connection)
      guard let fate = next.withLock(\.self), try LostAnswer.ballots(connection) > before else {
        return (result, false)
      }
      next.withLock { $0 = nil }
      if fate == .takenBack { throw StoreProblem.unknown }
      return (result, true)
    }
    if isLost { throw StoreProblem.unknown }
    return result
  }

  private static func ballots(_ connection: any Connection) throws -> Int {
    try connection.rows(Statement("SELECT COUNT(*) FROM ballot"))[0].int(0)
  }

  package func look(_ statement: Statement) throws -> [Row] { try database.look(statement) }
  package func truncateLog() async throws { try await database.truncateLog() }
  package func copy(to path: String) async throws { try await database.copy(to: path) }
  package func compact() async throws { try await database.compact() }
  package func close() throws { try database.close() }
}
