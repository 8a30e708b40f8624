import Storage
import StoragePostgres
import Surveys
import Testing

/// For how long anybody waits for what a server sorts.
@Suite struct PostgresPatienceTests {
  private let slow = Statement("SELECT 1 FROM pg_sleep(2.5)")

  @Test func `who reads a whole table waits longer than a form does`() async throws {
    let (address, _) = try await PostgresServer.shared().fresh()
    let database = try PostgresDatabase(address, patience: 1, silence: PostgresSilence(pause: 0))
    let rows = try await database.read { [slow] connection in
      var rows = 0
      try connection.forEach(slow) { _ in rows += 1 }
      return rows
    }
    #expect(rows == 1)
    await #expect(throws: StoreProblem.unreachable) {
      _ = try await database.read { [slow] in try $0.rows(slow) }
    }
    // Whoever writes has others behind her.
    await #expect(throws: StoreProblem.unreachable) {
      try await database.write { [slow] in try $0.forEach(slow) { _ in } }
    }
  }
}
