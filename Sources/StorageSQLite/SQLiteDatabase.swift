import Foundation
import GRDB
package import Storage

/// One file, in write-ahead mode, every commit on the disk before it is acknowledged.
package struct SQLiteDatabase: Storage.Database {
  package let dialect = Dialect.sqlite
  private let pool: DatabasePool

  /// Opens a file, or makes it.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // GRDB sets NORMAL for write-ahead mode, which loses acknowledged commits at a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    pool = try DatabasePool(path: path, configuration: configuration)
  }

  package func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await pool.read { try work(SQLiteConnection(database: $0)) }
  }

  package func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Storage.Connection) throws -> Result
  ) async throws -> Result {
    try await pool.write { try work(SQLiteConnection(database: $0)) }
  }
}

/// Statements against one GRDB connection; each text is prepared once and kept.
private struct SQLiteConnection: Storage.Connection {
  let database: GRDB.Database

  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    let prepared = try database.cachedStatement(sql: statement.sql)
    return try GRDB.Row.fetchAll(prepared, arguments: arguments(statement)).map { row in
      Storage.Row(row.databaseValues.map(Value.init))
    }
  }

  func run(_ statement: Storage.Statement) throws -> Int {
    let prepared = try database.cachedStatement(sql: statement.sql)
    try prepared.execute(arguments: arguments(statement))
    return database.changesCount
  }

  private func arguments(_ statement: Storage.Statement) -> StatementArguments {
    StatementArguments(statement.values.map(\.databaseValue))
  }
}

extension Value {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .integer(Int(number))
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .bytes(bytes)
    }
  }

  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): bytes.databaseValue
    }
  }
}
