import Dispatch
import Foundation
package import Storage
import StorageSQLite
import Surveys

/// A database on one server or on several that stand in for each other, every commit on the disk before it is
/// acknowledged, and on those of synchronous standbys.
package final class PostgresDatabase: Database {
  package let dialect = Dialect.postgres
  /// The disk is the server's: it never fails here.
  package let failure = StoreFailure()
  private let turn: Int
  private let writer: PostgresSlot
  /// For what takes long: nobody who answers waits behind it.
  private let keeper: PostgresSlot
  private let readers: [PostgresSlot]
  /// For short looks, used on the thread that asks.
  private let lookers: [PostgresSlot]
  private let forgetting = PostgresForgetting()
  private let writing = DispatchQueue(label: "rida.postgres.write")
  private let keeping = DispatchQueue(label: "rida.postgres.keep", qos: .utility)
  private let reading = OperationQueue()

  /// Sessions that read at once.
  private static let mostReaders = 4

  /// Seconds for which nobody waits longer, unless somebody says otherwise: a form that takes longer is given up.
  package static let patience = 3

  /// Connects to a server.
  /// - Parameters:
  ///   - patience: seconds for which each question waits for a sign of the server.
  ///   - turn: seconds for which what is to be written waits for its turn.
  ///   - silence: what is known of a server that gave none.
  package init(
    _ address: PostgresAddress, patience: Int = PostgresDatabase.patience, turn: Int = PostgresTurn.patience,
    silence: PostgresSilence = PostgresSilence()
  ) throws {
    self.turn = turn
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
    let turn = PostgresTurn(of: turn)
    return try await PostgresDatabase.run(on: writing, writer) { try $0.write(in: turn, work) }
  }

  package func look(_ statement: Statement) throws -> [Row] {
    try PostgresSlot.free(of: lookers) { try $0.rows(statement) }
  }

  /// Has the ballots that wait forget with which tickets they came, and makes the room of deleted rows free for others. The
  /// server overwrites nothing, and keeps its log by rules of its own.
  package func truncateLog() async throws {
    let tables = (["ballot"] + PostgresDatabase.keyed.map(\.name)).joined(separator: ", ")
    try await PostgresDatabase.run(on: keeping, keeper) { [forgetting] session in
      try session.patiently {
        try forgetting.run(session)
        try session.ask("VACUUM \(tables)")
      }
    }
  }

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

  /// Writes the rows of people, tickets, ballots and comments anew, in the order of their keys.
  package func compact() async throws {
    try await PostgresDatabase.run(on: keeping, keeper) { [forgetting] session in
      try session.patiently { try forgetting.compact(PostgresDatabase.keyed, session) }
    }
  }

  package func close() throws {
    for slot in [writer, keeper] + readers + lookers { slot.close() }
  }

  /// Tables in which the order of arrival would tell something, beside that of ballots, each with a column that is part of no
  /// key.
  private static let keyed: [(name: String, column: String)] = [
    ("ticket", "state"), ("contact", "sealed"), ("comment", "text"),
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
