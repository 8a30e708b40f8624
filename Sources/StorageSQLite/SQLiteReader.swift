import Dispatch
import GRDB
import GRDBSQLite
import Storage

/// One connection that only reads, with its prepared statements and the transaction in which it reads.
final class SQLiteReader {
  private let handle: OpaquePointer
  private var prepared: [String: OpaquePointer] = [:]
  private var began: UInt64 = 0
  private(set) var isOpen = false
  /// The commit of this process that its transaction knows of.
  private(set) var commit = 0
  /// Whether somebody will end its transaction.
  var isLookedAfter = false

  init(path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    handle = opened
    sqlite3_busy_timeout(handle, 5000)
    sqlite3_exec(handle, "PRAGMA cache_size = -4096", nil, nil, nil)
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close(handle)
  }

  /// Nanoseconds since its transaction began.
  var age: UInt64 { DispatchTime.now().uptimeNanoseconds - began }

  /// Begins a transaction that sees everything committed so far.
  func begin(_ commit: Int) throws {
    try SQLiteStatement(prepared: prepare("BEGIN")).run([]) { _ in }
    (isOpen, self.commit, began) = (true, commit, DispatchTime.now().uptimeNanoseconds)
  }

  /// Ends it.
  func end() {
    sqlite3_exec(handle, "COMMIT", nil, nil, nil)
    isOpen = false
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
