import Ballots
import Composition
import Foundation
import GRDBSQLite

/// The yardstick of casting: the same two writes by bare calls of the engine's C library from one thread, with nothing
/// checked and nothing sealed: a ticket spent among as many as the product has, an envelope inserted, 128 to a durable
/// commit, the engine's own checkpoints.
struct SQLiteFloor {
  let path: String
  let tickets: [Data]
  let count: Int

  /// Writes a second.
  func measure() throws -> Double {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let database = handle else { throw floorFault }
    defer { sqlite3_close(database) }
    try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536", database)
    try run(
      """
      CREATE TABLE ticket (key BLOB NOT NULL PRIMARY KEY, channel TEXT NOT NULL, department TEXT NOT NULL,
        mode TEXT NOT NULL, state INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE ballot (id BLOB NOT NULL PRIMARY KEY, epoch INTEGER NOT NULL, envelope BLOB NOT NULL) WITHOUT ROWID
      """, database)
    try fill(database)
    return try cast(database)
  }

  private func fill(_ database: OpaquePointer) throws {
    let insert = try prepared("INSERT INTO ticket VALUES (?, 'phone', 'reception', 'sms', 0)", database)
    defer { sqlite3_finalize(insert) }
    try run("BEGIN", database)
    for key in tickets.sorted(by: { $0.lexicographicallyPrecedes($1) }) { try step(insert, key) }
    try run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)", database)
  }

  private func cast(_ database: OpaquePointer) throws -> Double {
    let spend = try prepared("UPDATE ticket SET state = 1 WHERE key = ? AND state = 0", database)
    let insert = try prepared("INSERT INTO ballot VALUES (?, 1, ?)", database)
    defer {
      sqlite3_finalize(spend)
      sqlite3_finalize(insert)
    }
    let envelope = Data(repeating: 7, count: BallotCoding.size + 48)
    let seconds = try Stopwatch.time {
      for start in stride(from: 0, to: count, by: 128) {
        try run("BEGIN IMMEDIATE", database)
        for key in tickets[start..<min(start + 128, count)] {
          try step(spend, key)
          try step(insert, key.suffix(16), envelope)
        }
        try run("COMMIT", database)
      }
    }
    return Double(count) / seconds
  }

  private func step(_ statement: OpaquePointer, _ one: Data, _ other: Data? = nil) throws {
    let code = one.withUnsafeBytes { first in
      sqlite3_bind_blob(statement, 1, first.baseAddress, Int32(first.count), nil)
      return (other ?? Data()).withUnsafeBytes { second in
        if other != nil { sqlite3_bind_blob(statement, 2, second.baseAddress, Int32(second.count), nil) }
        return sqlite3_step(statement)
      }
    }
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw floorFault }
  }

  private func prepared(_ sql: String, _ database: OpaquePointer) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw floorFault }
    return statement
  }

  private func run(_ sql: String, _ database: OpaquePointer) throws {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw floorFault }
  }

  private var floorFault: Complaint { Complaint(code: 69, lines: ["the yardstick could not write to \(path)"]) }
}
