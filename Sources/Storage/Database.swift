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
