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
    let checkpoints = SQLiteCheckpoints()
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -16384")
      checkpoints.listen(to: database)
    }
    (pool, readers) = try SQLiteFault.named {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB sets NORMAL for write-ahead mode, after it prepared the connection; that loses acknowledged commits at a
      // power cut.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try checkpoints.open(path: path)
      return (pool, try SQLiteReaders(path: path, count: ProcessInfo.processInfo.activeProcessorCount))
    }
    self.checkpoints = checkpoints
  }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await pool.read { database in
      try SQLiteFault.named { try work(SQLiteConnection(database: database)) }
    }
  }

  package func look(_ statement: Storage.Statement) throws -> [Storage.Row] {
    try SQLiteFault.named { try readers.rows(statement) }
  }

  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try failure.check()
    do {
      let result = try await pool.write { database in
        // Whoever waited in line while the disk failed writes nothing more either.
        try failure.check()
        return try work(SQLiteConnection(database: database))
      }
      readers.afterCommit()
      checkpoints.afterCommit()
      return result
    } catch {
      let problem = SQLiteFault.problem(error)
      if problem as? StoreProblem == .failed { failure.note() }
      throw problem
    }
  }

  /// A checkpoint that runs elsewhere, in this process or in another, refuses a second one at once, whatever the busy
  /// timeout says: so it is asked again until that one is over.
  package func truncateLog() async throws {
    for patience in (0..<1500).reversed() {
      do {
        try failure.check()
        return try await pool.writeWithoutTransaction { database in
          _ = try SQLiteFault.named { try database.checkpoint(.truncate) }
        }
      } catch let fault as DatabaseError where fault.resultCode == .SQLITE_BUSY && patience > 0 {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  package func compact() async throws {
    try failure.check()
    try await pool.writeWithoutTransaction { database in
      try SQLiteFault.named { try database.execute(sql: "VACUUM") }
    }
  }
}
