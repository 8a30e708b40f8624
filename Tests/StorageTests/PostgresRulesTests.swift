import Storage
import StoragePostgres
import Testing

/// Settings of a server that the house does not live with, and those that it sets by itself.
@Suite struct PostgresRulesTests {
  @Test(arguments: [
    "log_min_duration_statement = 0", "log_statement = 'all'", "log_parameter_max_length_on_error = -1",
    "log_error_verbosity = 'default'", "log_duration = on", "auto_explain.log_min_duration = 0",
    "pgaudit.log = 'write'", "pgaudit.role = 'auditor'",
  ])
  func `a server that would write down who answered when is refused, with the line that mends it`(
    setting: String
  ) async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
    _ = try await database.write { try $0.run(Statement("ALTER DATABASE \(address.name) SET \(setting)")) }
    let name = String(setting.prefix { $0 != " " })
    #expect {
      try PostgresDatabase(address)
    } throws: { problem in
      guard case PostgresProblem.indiscreet(let lines) = problem else { return false }
      return lines.count == 1 && lines[0].hasPrefix("\(name) = ")
    }
  }

  @Test func `a server that could lose what it acknowledged is refused`() async throws {
    let server = try await PostgresServer()
    let address = try await server.empty()
    try await server.set(["full_page_writes": "off"])
    #expect(throws: PostgresProblem.indiscreet(["full_page_writes = on"])) { try PostgresDatabase(address) }
  }

  @Test(arguments: ["off", "local", "remote_write"])
  func `a commit waits for the disks of standbys whatever the server would have it wait for`(setting: String)
    async throws
  {
    let (address, database) = try await PostgresServer.shared().fresh()
    _ = try await database.write {
      try $0.run(Statement("ALTER DATABASE \(address.name) SET synchronous_commit = '\(setting)'"))
    }
    let current = Statement("SELECT current_setting('synchronous_commit')")
    #expect(try PostgresServer.open(address).look(current)[0].text(0) == "on")
  }
}
