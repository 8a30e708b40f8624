package import Delivery
package import Foundation

/// A value in a table.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case bytes(Data)
}

extension Value {
  /// A text, or null where there is none.
  static func orNull(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// A whole number, or null where there is none.
  static func orNull(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }

  /// Bytes, or null where there are none.
  static func orNull(_ bytes: Data?) -> Value { bytes.map(Value.bytes) ?? .null }
}

/// SQL with its values, in the order of its question marks. Values are bound, never pasted.
package struct Statement: Sendable {
  package let sql: String
  package let values: [Value]

  /// A statement in the common ground of SQLite 3.40 and PostgreSQL 15.
  package init(_ sql: String, _ values: Value...) {
    self.sql = sql
    self.values = values
  }
}

/// One row of an answer, by position.
package struct Row: Sendable {
  package let values: [Value]

  /// A row of values in the order of the statement's columns.
  package init(_ values: [Value]) { self.values = values }

  /// A whole number.
  package func int(_ column: Int) throws(StorageProblem) -> Int {
    guard case .integer(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }

  /// A text.
  package func text(_ column: Int) throws(StorageProblem) -> String {
    guard case .text(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }

  /// A text, or `nil` for null.
  func textOrNull(_ column: Int) throws(StorageProblem) -> String? {
    if case .null = values[column] { return nil }
    return try text(column)
  }

  /// A whole number, or `nil` for null.
  func intOrNull(_ column: Int) throws(StorageProblem) -> Int? {
    if case .null = values[column] { return nil }
    return try int(column)
  }

  /// Bytes, or `nil` for null.
  func bytesOrNull(_ column: Int) throws(StorageProblem) -> Data? {
    if case .null = values[column] { return nil }
    return try bytes(column)
  }

  /// Bytes.
  package func bytes(_ column: Int) throws(StorageProblem) -> Data {
    guard case .bytes(let value) = values[column] else { throw .unexpectedValue(column: column) }
    return value
  }
}

/// What can be wrong with the store itself.
package enum StorageProblem: Error, Equatable, Sendable {
  case unexpectedValue(column: Int)
  /// A value that the program does not know stands in a table.
  case unreadable(table: String, value: String)
  /// The database was written by a newer version of the program.
  case newer(version: Int, known: Int)
  /// There is no database here yet; `rida init` makes one.
  case notInitialised(path: String)
  /// The file of a key cannot be used.
  case keyFile(path: String, reason: String)
  /// A key of the house is gone, and things were made with it.
  case keyLost(HouseKey, path: String)
  /// A file that somebody named cannot be written.
  case unwritable(path: String, reason: String)
  /// The file of the database is not what the engine wrote.
  case damaged(reason: String)
}

/// What is done inside one transaction.
package protocol Connection {
  /// The rows that a query answers.
  func rows(_ statement: Statement) throws -> [Row]
  /// Each row that a query answers, one at a time: memory does not grow with their number.
  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws
  /// Changes rows and says how many.
  @discardableResult func run(_ statement: Statement) throws -> Int
  /// Runs one text for each row of values; the engine looks at the text once.
  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws
}

/// An engine that keeps tables. Every write is one durable transaction: what returned survives a power cut.
package protocol Database: Sendable {
  var dialect: Dialect { get }
  /// Runs queries against one consistent state.
  func read<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result
  /// Runs one write transaction; a thrown error takes everything back.
  func write<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result
  /// One short query by key, answered in place: no other thread, no transaction.
  func look(_ statement: Statement) throws -> [Row]
  /// Empties the engine's log, so that what was deleted is not left in it.
  func truncateLog() async throws
  /// Writes a consistent copy to a new file, beside readers and writers.
  func copy(to path: String) async throws
  /// Writes the tables anew, so that neither freed pages nor the order of arrival are left.
  func compact() async throws
  /// Whether the disk has failed under this database.
  var failure: StoreFailure { get }
}

/// Where the two engines differ.
package enum Dialect: Sendable {
  case sqlite

  /// A schema statement with the engine's own words for bytes and for a table kept in the order of its key.
  func schema(_ sql: String) -> String {
    switch self {
    case .sqlite: sql.replacing("{bytes}", with: "BLOB").replacing("{by key}", with: "WITHOUT ROWID")
    }
  }

  /// Answers `ok` where a table and its indexes say the same.
  func integrity(of table: String) -> Statement {
    switch self {
    case .sqlite: Statement("PRAGMA integrity_check(\(table))")
    }
  }

  /// Before deleting what is noise anyway, such as envelopes whose key is about to be destroyed: freed pages need not be
  /// overwritten one by one.
  var lightDeletes: Statement {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = FAST")
    }
  }

  /// From here on, whatever is deleted is overwritten.
  var thoroughDeletes: Statement {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = ON")
    }
  }
}
