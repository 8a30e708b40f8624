package import Access
package import Foundation

/// Calls of other systems in a table, each for a day. The journal tells nothing of them: what they do stands there.
package struct SQLAPICallStore: APICallStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func begin(_ call: APICall, at now: Int) async throws -> APICallStanding {
    try await database.write { connection in
      try SQLAPICallStore.forget(at: now, connection)
      let known = try connection.rows(
        Statement(
          "SELECT body, status, answer FROM api_call WHERE key = ? AND name = ?", .integer(call.key), .bytes(call.name)
        ))
      guard let row = known.first else {
        try connection.run(
          Statement(
            "INSERT INTO api_call (key, name, body, at) VALUES (?, ?, ?, ?)", .integer(call.key), .bytes(call.name),
            .bytes(call.body), .integer(now)))
        return .begun
      }
      guard try row.bytes(0) == call.body else { return .other }
      guard let status = try row.intOrNull(1) else { return .underway }
      return .answered(status: status, sealed: try row.bytes(2))
    }
  }

  package func answer(_ call: APICall, status: Int, sealed: Data) async throws {
    _ = try await database.write { connection in
      try connection.run(
        Statement(
          "UPDATE api_call SET status = ?, answer = ? WHERE key = ? AND name = ?", .integer(status), .bytes(sealed),
          .integer(call.key), .bytes(call.name)))
    }
  }

  package func drop(_ call: APICall) async throws {
    _ = try await database.write { connection in
      try connection.run(
        Statement("DELETE FROM api_call WHERE key = ? AND name = ?", .integer(call.key), .bytes(call.name)))
    }
  }

  package func forget(at now: Int) async throws {
    try await database.write { try SQLAPICallStore.forget(at: now, $0) }
  }

  private static func forget(at now: Int, _ connection: any Connection) throws {
    try connection.run(Statement("DELETE FROM api_call WHERE at <= ?", .integer(now - APICall.lifetime)))
  }
}
