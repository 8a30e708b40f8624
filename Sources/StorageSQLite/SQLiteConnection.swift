package import GRDB
package import Storage

/// Statements against one connection; each text is prepared once and kept.
package struct SQLiteConnection: Storage.Connection {
  private let database: GRDB.Database

  /// Statements against a connection, within whatever transaction it is in.
  package init(_ database: GRDB.Database) { self.database = database }

  package func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    var rows: [Storage.Row] = []
    try forEach(statement) { rows.append($0) }
    return rows
  }

  package func forEach(_ statement: Storage.Statement, _ body: (Storage.Row) throws -> Void) throws {
    let prepared = try database.cachedStatement(sql: statement.sql).sqliteStatement
    try SQLiteStatement(prepared: prepared).run(statement.values, row: body)
  }

  package func run(_ statement: Storage.Statement) throws -> Int {
    try forEach(statement) { _ in }
    return database.changesCount
  }

  package func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws {
    let statement = SQLiteStatement(prepared: try database.cachedStatement(sql: sql).sqliteStatement)
    for row in rows { try statement.run(row) { _ in } }
  }

  package func changes(_ sql: String, forEach rows: some Sequence<[Value]>) throws -> [Int] {
    let statement = SQLiteStatement(prepared: try database.cachedStatement(sql: sql).sqliteStatement)
    return try rows.map { row in
      try statement.run(row) { _ in }
      return database.changesCount
    }
  }
}
