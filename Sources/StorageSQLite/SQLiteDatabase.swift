import Foundation
import GRDB
package import Storage
import Surveys

/// One file, in write-ahead mode, every commit on the disk before it is acknowledged.
package struct SQLiteDatabase: Storage.Database {
  package let dialect = Dialect.sqlite
  /// Whether the disk has failed under this file.
  package let failure = StoreFailure()
  private let pool: DatabasePool
  private let readers: SQLiteReaders
  private let checkpoints: SQLiteCheckpoints

  /// Opens a file, or makes it.
  package init(path: String) throws {
    let checkpoints = SQLiteCheckpoints(failure: failure)
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -8192")
      checkpoints.listen(to: database)
    }
    (pool, readers) = try SQLiteFault.named {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB sets NORMAL once the file is in write-ahead mode, which loses acknowledged commits at a power cut.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try checkpoints.open(path: path)
      return (pool, try SQLiteReaders(path: path, count: ProcessInfo.processInfo.activeProcessorCount))
    }
    self.checkpoints = checkpoints
  }

  /// Reads a file that nobody else has open, and leaves it byte by byte as it is: not even in write-ahead mode.
  package static func look<Result>(
    into path: String, _ work: (any Storage.Connection) throws -> Result
  ) throws -> Result {
    var configuration = Configuration()
    configuration.readonly = true
    return try SQLiteFault.named {
      try DatabaseQueue(path: path, configuration: configuration).read { try work(SQLiteConnection($0)) }
    }
  }

  package func close() throws {
    checkpoints.close()
    try SQLiteFault.named { try pool.close() }
  }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await pool.read { database in
      try SQLiteFault.named { try work(SQLiteConnection(database)) }
    }
  }

  package func look(_ statement: Storage.Statement) throws -> [Storage.Row] {
    try SQLiteFault.named { try readers.rows(statement) }
  }

  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    let result = try await whileDiskHolds { [failure] pool in
      try await pool.write { database in
        // Whoever waited in line while the disk failed writes nothing more either.
        try failure.check()
        return try work(SQLiteConnection(database))
      }
    }
    readers.afterCommit()
    checkpoints.afterCommit()
    return result
  }

  package func truncateLog() async throws {
    try failure.check()
    await checkpoints.truncate()
  }

  package func copy(to path: String) async throws {
    try await pool.vacuum(into: path)
  }

  package func compact() async throws {
    try await whileDiskHolds { pool in
      try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    }
  }

  /// Writes, unless the disk has failed already; remembers where it fails now.
  private func whileDiskHolds<Result: Sendable>(
    _ work: (DatabasePool) async throws -> Result
  ) async throws -> Result {
    try failure.check()
    do {
      return try await work(pool)
    } catch {
      let problem = SQLiteFault.problem(error)
      if problem as? StoreProblem == .failed { leave() }
      throw problem
    }
  }

  /// Leaves a file under which the disk failed as it is. It is never closed: the engine would write once more.
  private func leave() {
    _ = Unmanaged.passRetained(pool)
    failure.note()
  }
}
