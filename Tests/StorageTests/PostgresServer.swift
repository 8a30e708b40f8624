import Foundation
import Storage
import StoragePostgres
import Testing

/// A PostgreSQL server of the tests' own, which starts with the first test that wants it and ends with the tests.
actor PostgresServer {
  private static let made = Task { try await PostgresServer() }

  /// The server of this run.
  static func shared() async throws -> PostgresServer { try await made.value }

  /// Where its socket is; it listens on no port.
  let folder: String
  private let process = Process()
  /// The server lives as long as somebody could write here, which ends with the tests however they end.
  private let life = Pipe()
  private var template: Task<Void, any Error>?

  /// Starts one.
  /// - Parameters:
  ///   - primary: the server of which it is the standby, and which it tells what it reads; `nil` where it is none.
  ///   - slot: the slot of that server by which it does.
  init(standbyOf primary: PostgresServer? = nil, slot: String? = nil) async throws {
    // In memory, where there is room for it: each commit waits for the disk as it does in a charity.
    let place = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    folder = "\(place)/rida-postgres-\(UUID().uuidString)"
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    process.executableURL = tests.appendingPathComponent("postgres")
    process.arguments = [folder] + [primary?.folder, slot].compactMap { $0 }
    process.standardInput = life
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<3_000 {
      if FileManager.default.fileExists(atPath: "\(folder)/ready") { return }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw StartFailure()
  }

  private struct StartFailure: Error {}

  /// A database of its own with the present schema: one that nobody has any more, emptied, or a copy.
  func database() async throws -> any Database {
    if template == nil {
      template = Task { [self] in
        let database = try PostgresServer.open(make("template", of: "template0"))
        try await Migrator.migrate(database)
        try database.close()
      }
    }
    try await template?.value
    while let index = used.firstIndex(where: { $0.database == nil }) {
      let address = used.remove(at: index).address
      let database = try PostgresServer.open(address)
      guard try await PostgresServer.empties(database) else { continue }
      used.append(Used(address: address, database: database))
      return database
    }
    let address = try make(PostgresServer.freshName, of: "template")
    let database = try PostgresServer.open(address)
    used.append(Used(address: address, database: database))
    return database
  }

  /// Takes every row away; `false` where a test left other tables than there were.
  private static func empties(_ database: PostgresDatabase) async throws -> Bool {
    let emptied = Transfer.tables.filter { $0 != "webhook_mark" }.map { "\($0)_gone AS (DELETE FROM \($0))" }
    return try await database.write { connection in
      let tables = try connection.rows(Dialect.postgres.tables).map { try $0.text(0) }
      guard Set(tables) == Set(Transfer.tables + ["migration"]) else { return false }
      _ = try connection.rows(Statement("WITH \(emptied.joined(separator: ", ")) SELECT 1"))
      return try connection.run(Statement("UPDATE webhook_mark SET batch = 0, report = 0")) == 1
    }
  }

  /// An address at which nothing is.
  func empty() throws -> PostgresAddress { try make(PostgresServer.freshName, of: "template0") }

  /// A database with the present schema that is nobody else's, and its address.
  func fresh() async throws -> (PostgresAddress, PostgresDatabase) {
    let address = try empty()
    let database = try PostgresServer.open(address)
    try await Migrator.migrate(database)
    return (address, database)
  }

  /// Changes settings of the whole server, and waits until it has them.
  func set(_ settings: [String: String]) async throws {
    let server = try self.server ?? PostgresServer.open(address("postgres"))
    self.server = server
    for (name, value) in settings { _ = try server.look(Statement("ALTER SYSTEM SET \(name) = '\(value)'")) }
    _ = try server.look(Statement("SELECT pg_reload_conf()"))
    for (name, value) in settings {
      let current = Statement("SELECT current_setting('\(name)')")
      while try server.look(current)[0].text(0) != value { try await Task.sleep(for: .milliseconds(20)) }
    }
  }

  /// With more patience than a charity has: hundreds of tests share the machine.
  static func open(_ address: PostgresAddress) throws -> PostgresDatabase {
    try PostgresDatabase(address, patience: 60)
  }

  private static var freshName: String { "test_\(UUID().uuidString.replacing("-", with: "_").lowercased())" }

  /// A database that was handed out, and is another's when nobody has it any more.
  private struct Used {
    let address: PostgresAddress
    weak var database: PostgresDatabase?
  }

  private var used: [Used] = []

  private func make(_ name: String, of template: String) throws -> PostgresAddress {
    let server = try server ?? PostgresServer.open(address("postgres"))
    self.server = server
    _ = try server.look(Statement("CREATE DATABASE \(name) TEMPLATE \(template)"))
    return try address(name)
  }

  private var server: PostgresDatabase?

  /// The address of a database of some name.
  func address(_ name: String) throws -> PostgresAddress {
    try #require(PostgresAddress("postgres://rida@/\(name)?host=\(folder)"))
  }
}
