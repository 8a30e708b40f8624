import GRDB
import Storage

/// Statements against one connection of the pool; each text is prepared once and kept.
struct SQLiteConnection: Storage.Connection {
  let database: GRDB.Database

  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    var rows: [Storage.Row] = []
    try forEach(statement) { rows.append($0) }
    return rows
  }

  func forEach(_ statement: Storage.Statement, _ body: (Storage.Row) throws -> Void) throws {
    let prepared = try database.cachedStatement(sql: statement.sql).sqliteStatement
    try SQLiteStatement(prepared: prepared).run(statement.values, row: body)
  }

  func run(_ statement: Storage.Statement) throws -> Int {
    try forEach(statement) { _ in }
    return database.changesCount
  }

  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws {
    let statement = SQLiteStatement(prepared: try database.cachedStatement(sql: sql).sqliteStatement)
    for row in rows { try statement.run(row) { _ in } }
  }

  func changes(_ sql: String, forEach rows: some Sequence<[Value]>) throws -> [Int] {
    let statement = SQLiteStatement(prepared: try database.cachedStatement(sql: sql).sqliteStatement)
    return try rows.map { row in
      try statement.run(row) { _ in }
      return database.changesCount
    }
  }
}
