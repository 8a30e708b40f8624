import Access
import Dispatch
import Storage
import StoragePostgres
import Surveys
import Testing

/// Who writes after whom, and for how long anybody waits.
@Suite struct PostgresTurnTests {
  @Test func `two programs that write at once take turns, and the journal is one chain`() async throws {
    let (address, first) = try await PostgresServer.shared().fresh()
    let second = try PostgresServer.open(address)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, database) in [first, second].enumerated() {
        for turn in 0..<20 {
          group.addTask {
            try await SQLAccessStore(database).noteCopy("copy", by: "officer\(number)", at: turn)
          }
        }
      }
      try await group.waitForAll()
    }
    let entries = try await SQLJournalStore(second).entries(
      JournalFilter(kind: .staff, from: nil, to: nil), before: nil, most: 100)
    #expect(entries.map(\.number) == (1...40).reversed().map { $0 })
    #expect(try await SQLAudit(first).everything(keys: []).filter { $0 != .epoch(0) }.isEmpty)
  }

  /// Runs work while another program writes.
  private func whileAnotherWrites(_ database: PostgresDatabase, _ work: () async throws -> Void) async throws {
    let (began, end) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
    async let writing: Void = database.write { _ in
      began.continuation.finish()
      // However the test ends, so does this.
      _ = end.wait(timeout: .now() + 120)
    }
    for await _ in began.stream {}
    let outcome: Swift.Result<Void, any Error>
    do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
    end.signal()
    try await writing
    try outcome.get()
  }

  @Test func `those who wait for their turn in one line wait together, not one after the other`() async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
    let waiting = try PostgresDatabase(address, patience: 60, turn: 3)
    let began = ContinuousClock.now
    try await whileAnotherWrites(database) {
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<12 {
          group.addTask {
            await #expect(throws: StoreProblem.unreachable) {
              try await waiting.write { try $0.run(Kept.set("\(number)", "lost")) }
            }
          }
        }
      }
    }
    // One after the other it is 36 seconds.
    #expect(ContinuousClock.now - began < .seconds(24))
    _ = try await waiting.write { try $0.run(Kept.set("a", "kept")) }
    #expect(try await Kept.text("a", database) == "kept")
  }

  @Test func `whoever is cancelled while he waits for his turn is the only one who does not write`() async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
    let other = try PostgresServer.open(address)
    let cancel = Statement(
      "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = ?",
      .text(address.name))
    try await whileAnotherWrites(database) {
      let lost = Task { try await other.write { try $0.run(Kept.set("a", "lost")) } }
      while try other.look(cancel).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      await #expect(throws: StoreProblem.unreachable) { try await lost.value }
    }
    #expect(try await Kept.text("a", database) == nil)
    _ = try await other.write { try $0.run(Kept.set("a", "kept")) }
    #expect(try await Kept.text("a", database) == "kept")
  }

  @Test(arguments: [
    // Half of what the session waits, a second at most.
    (0.0, 1.0, 500), (0, 3, 1_000), (0, 600, 1_000), (29.5, 3, 500),
    // Who has waited long enough in line tries it once.
    (30, 3, 100), (95, 1, 100),
  ])
  func `the server gives up before the session does`(waited: Double, patience: Double, pause: Int) {
    let since: UInt64 = 5_000_000_000
    let turn = PostgresTurn(of: 30, since: since)
    let now = since + UInt64(waited * 1e9)
    #expect(turn.pause(at: now, patience: patience) == pause)
    #expect(Double(pause) < patience * 1_000)
    #expect(turn.isOver(at: now) == (waited >= 30))
  }
}
