import Dispatch
import GRDB
import GRDBSQLite
import Storage
import Surveys
import Synchronization

/// Brings pages from the log into the file beside the writer. A writer that does it itself keeps everybody waiting who
/// waits for her commit: the slowest hundredth then takes 20 ms instead of 9.
final class SQLiteCheckpoints: Sendable {
  private struct State {
    var pages = 0
    var brought = 0
    var isRunning = false
  }

  /// New pages in the log from which it begins. The log begins anew after the first moment in which everything was
  /// brought and nothing was being written; a release empties it in any case.
  private static let usual = 1000

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "rida.checkpoint", qos: .utility)
  private let connection = Mutex<DatabaseQueue?>(nil)
  private let failure: StoreFailure

  /// Checkpoints of a file; `failure` hears where the disk fails under one.
  init(failure: StoreFailure) { self.failure = failure }

  /// Hears of every commit of a connection, in place of the engine's own checkpoints.
  func listen(to database: GRDB.Database) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_wal_hook(
      database.sqliteConnection,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        let checkpoints = Unmanaged<SQLiteCheckpoints>.fromOpaque(context).takeUnretainedValue()
        checkpoints.state.withLock { $0.pages = Int(pages) }
        return SQLITE_OK
      }, context)
  }

  /// Opens a connection of its own on a file that is in write-ahead mode already.
  func open(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    connection.withLock { $0 = queue }
  }

  /// Ends the connection, behind whatever it is doing.
  func close() {
    queue.sync { try? connection.withLock { $0 }?.close() }
    connection.withLock { $0 = nil }
  }

  /// Begins a checkpoint where enough is new in the log and none is running. One that finds no room is begun again
  /// after a later commit; the log keeps everything meanwhile. Where the disk fails, none is begun again.
  func afterCommit() {
    let isDue = state.withLock { state in
      if state.pages < state.brought { state.brought = 0 }
      guard !state.isRunning, state.pages - state.brought >= SQLiteCheckpoints.usual else { return false }
      state.isRunning = true
      state.brought = state.pages
      return true
    }
    guard isDue else { return }
    queue.async { [self] in
      bring(.passive)
      state.withLock { $0.isRunning = false }
    }
  }

  /// Brings everything and empties the log, in line with the checkpoints of this process. Another process that reads
  /// or checkpoints at the same moment may keep the log for the next time.
  func truncate() async {
    await withCheckedContinuation { done in
      queue.async { [self] in
        bring(.truncate)
        done.resume()
      }
    }
  }

  private func bring(_ kind: GRDB.Database.CheckpointMode) {
    do {
      try failure.check()
      _ = try connection.withLock { $0 }?.writeWithoutTransaction { try $0.checkpoint(kind) }
    } catch {
      guard SQLiteFault.problem(error) as? StoreProblem == .failed, let connection = connection.withLock({ $0 })
      else { return }
      // Never closed: the engine would write once more.
      _ = Unmanaged.passRetained(connection)
      failure.note()
    }
  }
}
