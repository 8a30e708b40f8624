import Foundation
import GRDB
import GRDBSQLite
import Storage

/// One prepared statement of the engine.
struct SQLiteStatement {
  let prepared: OpaquePointer

  /// Runs it with values; each row is handed on where it is.
  func run(_ values: [Value], row: (Storage.Row) throws -> Void) throws {
    sqlite3_reset(prepared)
    defer { sqlite3_reset(prepared) }
    for (index, value) in values.enumerated() {
      guard bind(value, at: Int32(index + 1)) == SQLITE_OK else { throw fault }
    }
    while true {
      switch sqlite3_step(prepared) {
      case SQLITE_ROW: try row(Storage.Row((0..<sqlite3_column_count(prepared)).map { Value(prepared, column: $0) }))
      case SQLITE_DONE: return
      default: throw fault
      }
    }
  }

  /// Binds a value; the engine keeps a copy of texts and bytes.
  private func bind(_ value: Value, at index: Int32) -> Int32 {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(prepared, index)
    case .integer(let number): return sqlite3_bind_int64(prepared, index, Int64(number))
    // With its length: a text may hold a zero byte, and must not end there.
    case .text(let text): return sqlite3_bind_text(prepared, index, text, Int32(text.utf8.count), copied)
    case .bytes(let bytes):
      return bytes.withUnsafeBytes { sqlite3_bind_blob(prepared, index, $0.baseAddress, Int32($0.count), copied) }
    }
  }

  private var fault: DatabaseError { SQLiteFault.last(of: sqlite3_db_handle(prepared)) }
}

extension Value {
  /// What a column of the present row holds.
  fileprivate init(_ prepared: OpaquePointer, column: Int32) {
    switch sqlite3_column_type(prepared, column) {
    case SQLITE_INTEGER: self = .integer(Int(sqlite3_column_int64(prepared, column)))
    // The house writes no broken numbers: one in a table is told as the text that it is, so that nothing reads it as whole.
    case SQLITE_FLOAT: self = .text("\(sqlite3_column_double(prepared, column))")
    case SQLITE_TEXT:
      let count = Int(sqlite3_column_bytes(prepared, column))
      let bytes = UnsafeBufferPointer(start: sqlite3_column_text(prepared, column), count: count)
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(prepared, column))
      self = .bytes(sqlite3_column_blob(prepared, column).map { Data(bytes: $0, count: count) } ?? Data())
    default: self = .null
    }
  }
}
