import Foundation
import GRDBSQLite

/// A stolen database file, read with nothing but SQLite.
package final class Store {
  private var handle: OpaquePointer?

  package init(_ path: String) { sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) }

  deinit { sqlite3_close(handle) }

  /// Every row; bytes as hexadecimal digits, nothing where the query cannot be asked.
  package func rows(_ sql: String) -> [[String]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { return [] }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { Store.text(statement, $0) })
    }
    return rows
  }

  /// The names of its tables.
  package var tables: [String] { rows("SELECT name FROM sqlite_schema WHERE type = 'table'").map { $0[0] } }

  private static func text(_ statement: OpaquePointer?, _ column: Int32) -> String {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else {
      return sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }
    let bytes = UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
    return Hex.text(bytes)
  }
}

/// Hexadecimal digits.
package enum Hex {
  /// Two digits a byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that digits write.
  package static func bytes(_ text: String) -> [UInt8] {
    let digits = text.utf8.map { $0 > 96 ? $0 - 87 : $0 - 48 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] & 15 }
  }
}
