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
  /// Which words of SQL the engine has for what engines spell differently.
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
  /// Ends its connections now, so that nothing is written any more under its name. Nobody may use it afterwards.
  func close() throws
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
