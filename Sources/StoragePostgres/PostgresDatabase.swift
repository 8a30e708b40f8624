import Dispatch
import Foundation
package import Storage
import StorageSQLite
import Surveys
import Synchronization

/// A database on one server or on several that stand in for each other, every commit on the disk before it is
/// acknowledged, and on those of synchronous standbys.
package final class PostgresDatabase: Database {
  package let dialect = Dialect.postgres
  /// The disk is the server's: it never fails here.
  package let failure = StoreFailure()
  private let writer: PostgresSlot
  /// For what takes long: nobody who answers waits behind it.
  private let keeper: PostgresSlot
  private let readers: [PostgresSlot]
  /// For short looks, used on the thread that asks.
  private let lookers: [PostgresSlot]
  /// Whether the file of the ballots may still hold rows with the number of a transaction that spent a ticket.
  private let hasOldRows = OldRows()
  private let writing = DispatchQueue(label: "rida.postgres.write")
  private let keeping = DispatchQueue(label: "rida.postgres.keep", qos: .utility)
  private let reading = OperationQueue()

  /// Sessions that read at once.
  private static let mostReaders = 4

  /// Seconds for which nobody waits longer, unless somebody says otherwise: a form that takes longer is given up.
  package static let patience = 3

  /// Connects to a server.
  /// - Parameter patience: seconds for which each question waits for a sign of the server.
  package init(_ address: PostgresAddress, patience: Int = PostgresDatabase.patience) throws {
    let silence = PostgresSilence()
    let slot = { PostgresSlot(address, patience: patience, silence: silence) }
    (writer, keeper) = (slot(), slot())
    readers = (0..<PostgresDatabase.mostReaders).map { _ in slot() }
    lookers = (0..<ProcessInfo.processInfo.activeProcessorCount).map { _ in slot() }
    reading.maxConcurrentOperationCount = PostgresDatabase.mostReaders
    do {
      try writer.use { _ in }
    } catch let fault as PostgresFault {
      throw PostgresProblem.unreachable(fault.message.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { done in
      reading.addOperation { [readers] in
        done.resume(with: Swift.Result { try PostgresSlot.free(of: readers) { try $0.read(work) } })
      }
    }
  }

  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    try await PostgresDatabase.run(on: writing, writer) { try $0.write(work) }
  }

  package func look(_ statement: Statement) throws -> [Row] {
    try PostgresSlot.free(of: lookers) { try $0.rows(statement) }
  }

  /// Has the ballots that wait forget with which tickets they came, and makes the room of deleted rows free for others. The
  /// server overwrites nothing, and keeps its log by rules of its own.
  package func truncateLog() async throws {
    let tables = PostgresDatabase.keyed.map(\.table).joined(separator: ", ")
    try await PostgresDatabase.run(on: keeping, keeper) { [hasOldRows] session in
      try session.patiently {
        let arrived = try session.rows(PostgresDatabase.arrivals)[0]
        let isFew = try arrived.int(1) <= PostgresDatabase.mostShuffled
        if isFew, try arrived.int(0) > 1 {
          hasOldRows.value.store(true, ordering: .relaxed)
          try session.write { try $0.run(PostgresDatabase.shuffle) }
        }
        if isFew, hasOldRows.value.load(ordering: .relaxed), try session.rewrite("ballot") {
          hasOldRows.value.store(false, ordering: .relaxed)
        }
        try session.ask("VACUUM \(tables)")
      }
    }
  }

  /// In how many transactions the ballots that wait were written, and how many there are.
  private static let arrivals = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)), COUNT(*) FROM ballot")
  private final class OldRows: Sendable {
    let value = Atomic(true)
  }
  /// Writes them anew in one transaction and in the order of their random numbers: neither the number of a transaction nor
  /// the place in the table has anything to do with a ticket then.
  private static let shuffle = Statement(
    """
    WITH gone AS (DELETE FROM ballot RETURNING id, epoch, envelope)
    INSERT INTO ballot (id, epoch, envelope) SELECT id, epoch, envelope FROM gone ORDER BY id
    """)
  /// More are written anew once a week alone, for every half a minute it would be too much.
  private static let mostShuffled = 10_000

  /// A copy of a house is a file of SQLite, whatever engine it runs on.
  package func copy(to path: String) async throws {
    let scratch = "\(path).scratch"
    let remove = { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(scratch + suffix) } }
    // What a copy that was cut off left behind.
    remove()
    defer { remove() }
    let file = try SQLiteDatabase(path: scratch)
    try await Migrator.migrate(file)
    try await Transfer(from: self, to: file).run()
    // Written once more as a whole, without a log beside it.
    try await file.copy(to: path)
    try file.close()
  }

  /// Writes the rows of people, tickets, ballots and comments anew: all in one transaction, so that no few of them have its
  /// number in common, and then in the order of their keys.
  package func compact() async throws {
    try await PostgresDatabase.run(on: keeping, keeper) { session in
      try session.patiently {
        try session.write { connection in
          for (table, column) in PostgresDatabase.keyed {
            _ = try connection.run(Statement("UPDATE \(table) SET \(column) = \(column)"))
          }
        }
        try session.alone {
          for (table, _) in PostgresDatabase.keyed { try session.ask("CLUSTER \(table) USING \(table)_pkey") }
        }
      }
    }
  }

  package func close() throws {
    for slot in [writer, keeper] + readers + lookers { slot.close() }
  }

  /// Tables in which the order of arrival would tell something, each with a column that is part of no key.
  private static let keyed: [(table: String, column: String)] = [
    ("ticket", "state"), ("contact", "sealed"), ("ballot", "envelope"), ("comment", "text"),
    ("message", "attempts"), ("call", "tries"), ("quiet", "reason"), ("suppressed", "since"), ("asked", "day"),
    ("taken_rows", "hashes"),
  ]

  @discardableResult
  private static func run<Result: Sendable>(
    on queue: DispatchQueue, _ slot: PostgresSlot, _ work: @escaping @Sendable (PostgresSession) throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { done in
      queue.async {
        done.resume(with: Swift.Result { try PostgresFault.named { try slot.use(work) } })
      }
    }
  }
}
