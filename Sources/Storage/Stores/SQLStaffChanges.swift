package import Access
package import Foundation

extension SQLAccessStore {
  package func apply(_ change: StaffChange, by actor: String, at now: Int) async throws {
    try await database.write { connection in
      let hadAdministrator = try SQLAccessStore.hasAdministrator(connection)
      try SQLAccessStore.apply(change, connection)
      if hadAdministrator, try !SQLAccessStore.hasAdministrator(connection) { throw AccessProblem.lastAdministrator }
      let role: Role? =
        switch change {
        case .invited(_, let role, _), .role(_, let role): role
        case .added(let account): account.role
        case .reset, .replaced, .disabled, .enabled, .removed, .withoutFactor: nil
        }
      try SQLStaffEvents.add(change.kind, of: change.name, role: role, by: actor, at: now, connection)
    }
  }

  private static func apply(_ change: StaffChange, _ connection: any Connection) throws {
    switch change {
    case .invited(let name, let role, let link):
      try insert(StaffAccount(name: name, role: role, passwordHash: ""), connection)
      try keep(link, of: name, connection)
    case .added(let account): try insert(account, connection)
    case .reset(let name, let link):
      try set("password_hash", to: .text(""), of: name, connection)
      try endSessions(of: name, connection)
      try keep(link, of: name, connection)
    case .replaced(let name, let hash):
      try set("password_hash", to: .text(hash), of: name, connection)
      try endSessions(of: name, connection)
      try endLinks(of: name, connection)
    case .role(let name, let role): try set("role", to: .text(role.rawValue), of: name, connection)
    case .disabled(let name):
      try set("disabled", to: .integer(1), of: name, connection)
      try endSessions(of: name, connection)
    case .enabled(let name): try set("disabled", to: .integer(0), of: name, connection)
    case .withoutFactor(let name):
      // Sets what it finds, so that an unknown account is told.
      try set("last_step", to: .integer(0), of: name, connection)
      try endFactor(of: name, connection)
    case .removed(let name):
      try endFactor(of: name, connection)
      try endSessions(of: name, connection)
      try endLinks(of: name, connection)
      try connection.run(Statement("DELETE FROM tour WHERE staff = ?", .text(name)))
      guard try connection.run(Statement("DELETE FROM staff WHERE name = ?", .text(name))) == 1 else {
        throw AccessProblem.unknownAccount(name)
      }
    }
  }

  private static func insert(_ account: StaffAccount, _ connection: any Connection) throws {
    let added = try connection.run(
      Statement(
        "INSERT INTO staff (name, role, password_hash) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
        .text(account.name), .text(account.role.rawValue), .text(account.passwordHash)))
    guard added == 1 else { throw AccessProblem.accountExists(account.name) }
  }

  private static func set(
    _ column: String, to value: Value, of name: String, _ connection: any Connection
  ) throws {
    let changed = try connection.run(
      Statement("UPDATE staff SET \(column) = ? WHERE name = ?", value, .text(name)))
    guard changed == 1 else { throw AccessProblem.unknownAccount(name) }
  }

  /// A link takes the place of an earlier one.
  private static func keep(_ link: JoinLink, of name: String, _ connection: any Connection) throws {
    try endLinks(of: name, connection)
    try connection.run(
      Statement(
        "INSERT INTO join_link (key, staff, until) VALUES (?, ?, ?)", .bytes(link.key), .text(name),
        .integer(link.until)))
  }

  private static func endSessions(of name: String, _ connection: any Connection) throws {
    try connection.run(Statement("DELETE FROM session WHERE staff = ?", .text(name)))
  }

  private static func endLinks(of name: String, _ connection: any Connection) throws {
    try connection.run(Statement("DELETE FROM join_link WHERE staff = ?", .text(name)))
  }

  /// Whether anybody may sign in who lets people in.
  private static func hasAdministrator(_ connection: any Connection) throws -> Bool {
    let rows = try connection.rows(
      Statement("SELECT 1 FROM staff WHERE role = ? AND disabled = 0 LIMIT 1", .text(Role.administrator.rawValue)))
    return !rows.isEmpty
  }
}

extension SQLAccessStore {
  package func joining(key: Data, at now: Int) async throws -> StaffAccount? {
    let query = Statement("SELECT staff FROM join_link WHERE key = ? AND until >= ?", .bytes(key), .integer(now))
    let rows = try await database.read { try $0.rows(query) }
    guard let name = try rows.first?.text(0), let account = try await account(name), !account.isDisabled else {
      return nil
    }
    return account
  }

  package func join(key: Data, passwordHash: String, at now: Int) async throws {
    try await database.write { connection in
      let query = Statement("SELECT staff FROM join_link WHERE key = ? AND until >= ?", .bytes(key), .integer(now))
      guard let name = try connection.rows(query).first?.text(0) else { throw AccessProblem.unknownLink }
      try SQLAccessStore.apply(.replaced(name: name, passwordHash: passwordHash), connection)
      try SQLStaffEvents.add(.joined, of: name, by: name, at: now, connection)
    }
  }

  package func setPassword(_ hash: String, of name: String, keeping session: Data, at now: Int) async throws {
    try await database.write { connection in
      try SQLAccessStore.set("password_hash", to: .text(hash), of: name, connection)
      try connection.run(
        Statement("DELETE FROM session WHERE staff = ? AND key <> ?", .text(name), .bytes(session)))
      try SQLAccessStore.endLinks(of: name, connection)
      try SQLStaffEvents.add(.password, of: name, by: name, at: now, connection)
    }
  }
}

extension StaffChange {
  /// As its event is called.
  fileprivate var kind: StaffEvent.Kind {
    switch self {
    case .invited: .invited
    case .added: .added
    case .reset: .reset
    case .replaced: .replaced
    case .role: .role
    case .disabled: .disabled
    case .enabled: .enabled
    case .removed: .removed
    case .withoutFactor: .withoutFactor
    }
  }
}
