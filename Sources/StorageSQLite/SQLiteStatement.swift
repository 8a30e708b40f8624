import Foundation
import GRDB
import GRDBSQLite
import Storage

/// One prepared statement of the engine. Values are bound straight from memory, since one rating binds a whole
/// envelope.
struct SQLiteStatement {
  let prepared: OpaquePointer

  /// Runs it with values; each row is handed on where it is.
  func run(_ values: [Value], row: (Storage.Row) throws -> Void) throws {
    sqlite3_reset(prepared)
    defer { sqlite3_reset(prepared) }
    try bind(values[...], from: 1) {
      while true {
        switch sqlite3_step(prepared) {
        case SQLITE_ROW:
          try row(Storage.Row((0..<sqlite3_column_count(prepared)).map { Value(prepared, column: $0) }))
        case SQLITE_DONE: return
        default: throw fault
        }
      }
    }
  }

  /// Binds values one inside the other, so that the bytes of each stay where they are until the statement has run.
  private func bind(_ values: ArraySlice<Value>, from place: Int32, then work: () throws -> Void) throws {
    guard let value = values.first else { return try work() }
    func next(_ code: Int32) throws {
      guard code == SQLITE_OK else { throw fault }
      try bind(values.dropFirst(), from: place + 1, then: work)
    }
    switch value {
    case .null: try next(sqlite3_bind_null(prepared, place))
    case .integer(let number): try next(sqlite3_bind_int64(prepared, place, Int64(number)))
    case .text(var text):
      try text.withUTF8 { bytes in
        try bytes.withMemoryRebound(to: CChar.self) {
          try next(sqlite3_bind_text(prepared, place, $0.baseAddress, Int32($0.count), nil))
        }
      }
    case .bytes(let bytes):
      try bytes.withUnsafeBytes { try next(sqlite3_bind_blob(prepared, place, $0.baseAddress, Int32($0.count), nil)) }
    }
  }

  private var fault: DatabaseError { SQLiteFault.last(of: sqlite3_db_handle(prepared)) }
}

extension Value {
  /// What a column of the present row holds.
  fileprivate init(_ prepared: OpaquePointer, column: Int32) {
    switch sqlite3_column_type(prepared, column) {
    case SQLITE_INTEGER: self = .integer(Int(sqlite3_column_int64(prepared, column)))
    case SQLITE_FLOAT: self = .integer(Int(sqlite3_column_double(prepared, column)))
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
