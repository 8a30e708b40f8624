import Foundation
import GRDB
import GRDBSQLite
import Storage

/// Statements against one connection; each text is prepared once and kept. Values are bound straight from memory,
/// since one rating binds a whole envelope.
struct SQLiteConnection: Storage.Connection {
  let database: GRDB.Database

  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    var rows: [Storage.Row] = []
    try forEach(statement) { rows.append($0) }
    return rows
  }

  func forEach(_ statement: Storage.Statement, _ body: (Storage.Row) throws -> Void) throws {
    try step(statement) { prepared in
      try body(Storage.Row((0..<sqlite3_column_count(prepared)).map { Value(prepared, column: $0) }))
    }
  }

  func run(_ statement: Storage.Statement) throws -> Int {
    try step(statement) { _ in }
    return database.changesCount
  }

  private func step(_ statement: Storage.Statement, row: (OpaquePointer) throws -> Void) throws {
    let prepared = try database.cachedStatement(sql: statement.sql).sqliteStatement
    sqlite3_reset(prepared)
    defer { sqlite3_reset(prepared) }
    try bind(statement.values[...], from: 1, to: prepared) {
      while true {
        switch sqlite3_step(prepared) {
        case SQLITE_ROW: try row(prepared)
        case SQLITE_DONE: return
        default: throw fault()
        }
      }
    }
  }

  /// Binds values one inside the other, so that the bytes of each stay where they are until the statement has run.
  private func bind(
    _ values: ArraySlice<Value>, from place: Int32, to prepared: OpaquePointer, then work: () throws -> Void
  ) throws {
    guard let value = values.first else { return try work() }
    let rest = values.dropFirst()
    func next(_ code: Int32) throws {
      guard code == SQLITE_OK else { throw fault() }
      try bind(rest, from: place + 1, to: prepared, then: work)
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

  private func fault() -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection)),
      message: database.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
  }
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
