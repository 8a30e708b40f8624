/// What is done inside one transaction.
package protocol Connection {
  /// The rows that a query answers.
  func rows(_ statement: Statement) throws -> [Row]
  /// Each row that a query answers, one at a time: memory does not grow with their number. Meanwhile nothing else is
  /// asked of the connection.
  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws
  /// Changes rows and says how many.
  @discardableResult func run(_ statement: Statement) throws -> Int
  /// Runs one text for each row of values; the engine looks at the text once.
  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws
  /// The same, and how many rows each changed.
  func changes(_ sql: String, forEach rows: some Sequence<[Value]>) throws -> [Int]
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
  case postgres

  /// A schema statement with the engine's own words for bytes, for whole numbers of 64 bits, for texts in the order of
  /// their bytes, and for a table kept in the order of its key.
  func schema(_ sql: String) -> String {
    switch self {
    case .sqlite: sql.replacing("{bytes}", with: "BLOB").replacing("{by key}", with: "WITHOUT ROWID")
    case .postgres:
      sql.replacing("{bytes}", with: "BYTEA").replacing("{by key}", with: "").replacing(" INTEGER", with: " BIGINT")
        .replacing(" TEXT", with: " TEXT COLLATE \"C\"")
    }
  }

  /// The names of all tables.
  package var tables: Statement {
    switch self {
    case .sqlite: Statement("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    case .postgres:
      Statement("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename COLLATE \"C\"")
    }
  }

  /// The names of a table's columns, in their order.
  func columns(of table: String) -> Statement {
    switch self {
    case .sqlite: Statement("SELECT name FROM pragma_table_info(?) ORDER BY cid", .text(table))
    case .postgres:
      Statement(
        """
        SELECT attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
        """, .text(table))
    }
  }

  /// Answers `ok` where a table and its indexes say the same; `nil` for an engine of which only its administrator may ask
  /// that.
  func integrity(of table: String) -> Statement? {
    switch self {
    case .sqlite: Statement("PRAGMA integrity_check(\(table))")
    case .postgres: nil
    }
  }

  /// Before deleting what is noise anyway, such as envelopes whose key is about to be destroyed: freed pages need not be
  /// overwritten one by one. `nil` for an engine that never overwrites any.
  var lightDeletes: Statement? {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = FAST")
    case .postgres: nil
    }
  }

  /// From here on, whatever is deleted is overwritten.
  var thoroughDeletes: Statement? {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = ON")
    case .postgres: nil
    }
  }
}
