package import Access
package import Foundation

/// Keys of other systems in a table, each with its entries in the journal.
package struct SQLAPIKeyStore: APIKeyStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  private static let columns = "number, name, scopes, made_by, made_at, ended_by, ended_at, seen_on, digest"

  package func make(
    _ name: String, scopes: Set<APIScope>, digest: Data, by actor: String, at now: Int
  ) async throws -> Int {
    try await database.write { connection in
      let number = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM api_key"))[0].int(0) + 1
      try connection.run(
        Statement(
          "INSERT INTO api_key (number, name, scopes, digest, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
          .integer(number), .text(name), .text(scopes.written), .bytes(digest), .text(actor), .integer(now)))
      try SQLAPIKeyStore.journal(number, connection)
      return number
    }
  }

  package func key(_ number: Int) async throws -> (key: APIKey, digest: Data)? {
    let query = Statement("SELECT \(SQLAPIKeyStore.columns) FROM api_key WHERE number = ?", .integer(number))
    return try await database.read { connection in
      try connection.rows(query).first.map { (try SQLAPIKeyStore.key($0), try $0.bytes(8)) }
    }
  }

  package func keys() async throws -> [APIKey] {
    let query = Statement("SELECT \(SQLAPIKeyStore.columns) FROM api_key ORDER BY number DESC")
    return try await database.read { try $0.rows(query).map(SQLAPIKeyStore.key) }
  }

  package func end(_ number: Int, by actor: String, at now: Int) async throws -> Bool {
    try await database.write { try SQLAPIKeyStore.end(number, by: actor, at: now, $0) }
  }

  package func note(_ number: Int, seenOn day: String) async throws {
    _ = try await database.write { connection in
      try connection.run(
        Statement("UPDATE api_key SET seen_on = ? WHERE number = ?", .text(day), .integer(number)))
    }
  }
}

extension SQLAPIKeyStore {
  /// Ends every key that stands.
  static func endAll(by actor: String, at now: Int, _ connection: any Connection) throws {
    for row in try connection.rows(Statement("SELECT number FROM api_key WHERE ended_at IS NULL ORDER BY number")) {
      _ = try end(try row.int(0), by: actor, at: now, connection)
    }
  }

  private static func end(_ number: Int, by actor: String, at now: Int, _ connection: any Connection) throws -> Bool {
    let ended = try connection.run(
      Statement(
        "UPDATE api_key SET ended_by = ?, ended_at = ? WHERE number = ? AND ended_at IS NULL", .text(actor),
        .integer(now), .integer(number)))
    if ended == 1 { try journal(number, connection) }
    return ended == 1
  }

  private static func journal(_ number: Int, _ connection: any Connection) throws {
    try Journal.add(.key, "\(number)", digest: Digests.apiKey(number, connection), to: connection)
  }

  private static func key(_ row: Row) throws -> APIKey {
    guard let scopes = Set<APIScope>(written: try row.text(2)) else {
      throw StorageProblem.unreadable(table: "api_key", value: try row.text(2))
    }
    let ending = try row.textOrNull(5).map { APIKey.Ending(by: $0, at: try row.int(6)) }
    return APIKey(
      number: try row.int(0), name: try row.text(1), scopes: scopes, madeBy: try row.text(3), madeAt: try row.int(4),
      ending: ending, seenOn: try row.textOrNull(7))
  }
}
