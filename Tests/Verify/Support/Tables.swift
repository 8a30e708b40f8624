import Foundation
import GRDBSQLite

/// A database file, read as whoever holds it would read it: without the program.
final class Tables {
  private let handle: OpaquePointer

  init(_ path: String, writable: Bool = false, creating: Bool = false) throws {
    var opened: OpaquePointer?
    let flags = creating ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
    guard sqlite3_open_v2(path, &opened, writable || creating ? flags : SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      let opened
    else { throw Failure("\(path) cannot be opened") }
    handle = opened
    sqlite3_busy_timeout(handle, 10_000)
  }

  deinit { sqlite3_close(handle) }

  /// Every row of a query, its values as text; bytes as hexadecimal digits.
  @discardableResult
  func rows(_ sql: String) throws -> [[String]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw Failure("\(sql): \(String(cString: sqlite3_errmsg(handle)))")
    }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append((0..<sqlite3_column_count(statement)).map { Tables.text(statement, $0) })
      case SQLITE_DONE: return rows
      default: throw Failure("\(sql): \(String(cString: sqlite3_errmsg(handle)))")
      }
    }
  }

  /// The only number of a query.
  func number(_ sql: String) throws -> Int { Int(try rows(sql).first?.first ?? "") ?? 0 }

  private static func text(_ statement: OpaquePointer, _ column: Int32) -> String {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else {
      return sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }
    let count = Int(sqlite3_column_bytes(statement, column))
    let bytes = UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count)
    return bytes.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
  }
}
