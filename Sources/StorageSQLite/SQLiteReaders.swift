import GRDB
import GRDBSQLite
import Storage
import Synchronization

/// Connections for short looks, used on the thread that asks. They are apart from the pool, whose readers may wait for
/// the very threads that would wait for a reader here.
final class SQLiteReaders: Sendable {
  private let readers: [Mutex<SQLiteReader>.Box]

  /// So many connections to a file in write-ahead mode.
  init(path: String, count: Int) throws {
    readers = try (0..<count).map { _ in .init(try SQLiteReader(path: path)) }
  }

  /// The rows of one statement, from whichever connection is free.
  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    for reader in readers {
      if let rows = try reader.mutex.withLockIfAvailable({ try $0.rows(statement) }) { return rows }
    }
    return try readers[0].mutex.withLock { try $0.rows(statement) }
  }
}

extension Mutex where Value == SQLiteReader {
  /// A mutex that can stand in a list.
  final class Box: Sendable {
    let mutex: Mutex<SQLiteReader>

    init(_ reader: sending SQLiteReader) { mutex = Mutex(reader) }
  }
}

/// One connection that only reads, with its prepared statements.
final class SQLiteReader {
  private let handle: OpaquePointer
  private var prepared: [String: OpaquePointer] = [:]

  init(path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    handle = opened
    sqlite3_busy_timeout(handle, 5000)
    sqlite3_exec(handle, "PRAGMA cache_size = -8192", nil, nil, nil)
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close(handle)
  }

  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    var rows: [Storage.Row] = []
    try SQLiteStatement(prepared: prepare(statement.sql)).run(statement.values) { rows.append($0) }
    return rows
  }

  private func prepare(_ sql: String) throws -> OpaquePointer {
    if let known = prepared[sql] { return known }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
      let statement
    else { throw SQLiteFault.last(of: handle) }
    prepared[sql] = statement
    return statement
  }
}
