package import Access
package import Foundation

/// Accounts and sessions in tables.
package struct SQLAccessStore: AccessStore {
  let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func account(_ name: String) async throws -> StaffAccount? {
    try await accounts(where: "WHERE name = ?", .text(name)).first
  }

  package func accounts() async throws -> [StaffAccount] { try await accounts(where: "WHERE name <> ?", .text("")) }

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
      try SQLStaffEvents.add(.signedIn, of: session.staff, by: session.staff, at: session.began, connection)
    }
  }

  package func sessions(of name: String) async throws -> [Session] {
    let query = Statement(
      "SELECT key, staff, began, seen FROM session WHERE staff = ? ORDER BY seen DESC, key", .text(name))
    return try await database.read { try $0.rows(query) }.map {
      Session(key: try $0.bytes(0), staff: try $0.text(1), began: try $0.int(2), seen: try $0.int(3))
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

  package func close(key: Data, at now: Int) async throws {
    try await database.write { connection in
      let whose = try connection.rows(Statement("SELECT staff FROM session WHERE key = ?", .bytes(key)))
      guard let name = try whose.first?.text(0) else { return }
      try connection.run(Statement("DELETE FROM session WHERE key = ?", .bytes(key)))
      try SQLStaffEvents.add(.signedOut, of: name, by: name, at: now, connection)
    }
  }

  package func closeOthers(of name: String, than key: Data, at now: Int) async throws {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM session WHERE staff = ? AND key <> ?", .text(name), .bytes(key)))
      try SQLStaffEvents.add(.ended, of: name, by: name, at: now, connection)
    }
  }

  package func noteRefusal(of name: String, at now: Int) async throws {
    try await database.write { try SQLStaffEvents.addRefusal(of: name, at: now, $0) }
  }

  package func noteCopy(_ name: String, by actor: String, at now: Int) async throws {
    try await database.write { try SQLStaffEvents.add(.copyFetched, of: name, by: actor, at: now, $0) }
  }

  package func noteErasing(by actor: String, at now: Int) async throws {
    try await database.write { try SQLStaffEvents.add(.erased, of: StaffEvent.contact, by: actor, at: now, $0) }
  }

  package func noteDisclosure(by actor: String, at now: Int) async throws {
    try await database.write { try SQLStaffEvents.add(.disclosed, of: StaffEvent.contact, by: actor, at: now, $0) }
  }

  package func events(_ filter: StaffEventFilter, before number: Int?, most: Int) async throws -> [StaffEvent] {
    try await database.read { try SQLStaffEvents.newest(most, before: number, filter, $0) }
  }

  package func history() async throws -> [StaffEvent] {
    try await database.read { try SQLStaffEvents.all(of: Independence.kinds, $0) }
  }

  private func accounts(where condition: String, _ value: Value) async throws -> [StaffAccount] {
    let sql = "SELECT name, role, password_hash, disabled, factor FROM staff \(condition) ORDER BY name"
    let rows = try await database.read { connection in try connection.rows(Statement(sql, value)) }
    return try rows.map { row in
      let roleText = try row.text(1)
      guard let role = Role(rawValue: roleText) else {
        throw StorageProblem.unreadable(table: "staff", value: roleText)
      }
      return StaffAccount(
        name: try row.text(0), role: role, passwordHash: try row.text(2), isDisabled: try row.int(3) == 1,
        sealedFactor: try row.bytesOrNull(4))
    }
  }
}
