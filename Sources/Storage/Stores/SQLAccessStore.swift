package import Access
package import Foundation

/// Accounts and sessions in tables.
package struct SQLAccessStore: AccessStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func add(_ account: StaffAccount) async throws {
    try await database.write { connection in
      let added = try connection.run(
        Statement(
          "INSERT INTO staff (name, role, password_hash) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
          .text(account.name), .text(account.role.rawValue), .text(account.passwordHash)))
      guard added == 1 else { throw AccessProblem.accountExists(account.name) }
    }
  }

  package func account(_ name: String) async throws -> StaffAccount? {
    try await accounts(where: "WHERE name = ?", .text(name)).first
  }

  package func accounts() async throws -> [StaffAccount] { try await accounts(where: "WHERE name <> ?", .text("")) }

  package func reset(_ name: String, passwordHash: String) async throws {
    try await database.write { connection in
      let changed = try connection.run(
        Statement("UPDATE staff SET password_hash = ? WHERE name = ?", .text(passwordHash), .text(name)))
      guard changed == 1 else { throw AccessProblem.unknownAccount(name) }
      try connection.run(Statement("DELETE FROM session WHERE staff = ?", .text(name)))
    }
  }

  package func remove(_ name: String) async throws {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM session WHERE staff = ?", .text(name)))
      guard try connection.run(Statement("DELETE FROM staff WHERE name = ?", .text(name))) == 1 else {
        throw AccessProblem.unknownAccount(name)
      }
    }
  }

  package func open(_ session: Session) async throws {
    try await database.write { connection in
      try connection.run(
        Statement("DELETE FROM session WHERE began < ?", .integer(session.began - Session.whole)))
      try connection.run(
        Statement(
          """
          DELETE FROM session WHERE staff = ? AND key NOT IN
            (SELECT key FROM session WHERE staff = ? ORDER BY began DESC, seen DESC, key LIMIT ?)
          """, .text(session.staff), .text(session.staff), .integer(Session.most - 1)))
      try connection.run(
        Statement(
          "INSERT INTO session (key, staff, began, seen) VALUES (?, ?, ?, ?)", .bytes(session.key),
          .text(session.staff), .integer(session.began), .integer(session.seen)))
    }
  }

  package func session(key: Data) async throws -> Session? {
    let rows = try await database.read { connection in
      try connection.rows(Statement("SELECT staff, began, seen FROM session WHERE key = ?", .bytes(key)))
    }
    return try rows.first.map {
      Session(key: key, staff: try $0.text(0), began: try $0.int(1), seen: try $0.int(2))
    }
  }

  package func touch(key: Data, seen: Int) async throws {
    _ = try await database.write { connection in
      try connection.run(Statement("UPDATE session SET seen = ? WHERE key = ?", .integer(seen), .bytes(key)))
    }
  }

  package func close(key: Data) async throws {
    _ = try await database.write { connection in
      try connection.run(Statement("DELETE FROM session WHERE key = ?", .bytes(key)))
    }
  }

  private func accounts(where condition: String, _ value: Value) async throws -> [StaffAccount] {
    let sql = "SELECT name, role, password_hash FROM staff \(condition) ORDER BY name"
    let rows = try await database.read { connection in try connection.rows(Statement(sql, value)) }
    return try rows.map { row in
      let roleText = try row.text(1)
      guard let role = Role(rawValue: roleText) else {
        throw StorageProblem.unreadable(table: "staff", value: roleText)
      }
      return StaffAccount(name: try row.text(0), role: role, passwordHash: try row.text(2))
    }
  }
}
