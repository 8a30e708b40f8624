import Foundation
import GRDB
import Storage
import StorageSQLite

/// SQLite in memory on one connection: what is asked is answered on the thread that asks, so that no other thread has a say
/// in what comes when.
final class MemoryEngine: Sendable {
  let queue: DatabaseQueue

  /// An empty database, or one with what another one holds.
  init(copying other: MemoryEngine? = nil) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    queue = try DatabaseQueue(configuration: configuration)
    try other?.queue.backup(to: queue)
  }

  func read<Result>(_ work: (any Storage.Connection) throws -> Result) throws -> Result {
    try queue.read { try work(SQLiteConnection($0)) }
  }

  /// One transaction; a thrown error takes everything back.
  func write<Result>(_ work: (any Storage.Connection) throws -> Result) throws -> Result {
    try queue.write { try work(SQLiteConnection($0)) }
  }

  func rows(_ sql: String) throws -> [Storage.Row] { try read { try $0.rows(Statement(sql)) } }
}

/// The engine as the migrations see it, before any history begins.
struct PlainDatabase: Storage.Database {
  let dialect = Dialect.sqlite
  let failure = StoreFailure()
  let engine: MemoryEngine

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result { try engine.read(work) }

  func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result { try engine.write(work) }

  func look(_ statement: Storage.Statement) throws -> [Storage.Row] { try engine.read { try $0.rows(statement) } }
  func truncateLog() async throws {}
  func copy(to path: String) async throws {}
  func compact() async throws {}
  func close() throws {}
}
