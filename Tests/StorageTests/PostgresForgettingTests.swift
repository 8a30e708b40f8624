import Ballots
import Dispatch
import Foundation
import Storage
import StoragePostgres
import Surveys
import Testing

/// When ballots have forgotten with which tickets they came, whoever else uses the server.
@Suite struct PostgresForgettingTests {
  /// A server of its own, and a database on it with a survey.
  private func server() async throws -> (PostgresServer, String, any Database) {
    let server = try await PostgresServer()
    let database = try await server.database()
    try await SQLSurveyStore(database).publish(Sample.published())
    let name = try database.look(Statement("SELECT CAST(current_database() AS TEXT)"))[0].text(0)
    return (server, name, database)
  }

  /// Whether the files of the tables tell nothing after some rounds of half a minute.
  private func forgets(_ pairs: CastPairs, _ database: any Database) async throws -> Bool {
    for _ in 0..<200 {
      try await database.truncateLog()
      if try pairs.inPages(database) == 0 { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  /// Runs work while somebody reads a table.
  private func whileSomebodyReads(_ table: String, _ database: any Database, _ work: () async throws -> Void)
    async throws
  {
    let (began, end) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
    async let reading: Bool = database.read { connection in
      _ = try connection.rows(Statement("SELECT COUNT(*) FROM \(table)"))
      began.continuation.finish()
      return end.wait(timeout: .now() + 60) == .success
    }
    for await _ in began.stream {}
    let outcome: Swift.Result<Void, any Error>
    do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
    end.signal()
    #expect(try await reading, "it waited for who reads")
    try outcome.get()
  }

  @Test(arguments: [nil, "standby"])
  func `old rows that somebody on a standby still reads are taken away when he has read them`(slot: String?)
    async throws
  {
    let (server, name, database) = try await server()
    let standby = try await PostgresServer(standbyOf: server, slot: slot)
    let pairs = try await CastPairs(20, database)
    // The standby tells what it reads, and has every cast.
    let told = Statement(
      "SELECT COUNT(backend_xmin) + (SELECT COUNT(xmin) FROM pg_replication_slots) FROM pg_stat_replication")
    while try database.look(told)[0].int(0) == 0 { try await Task.sleep(for: .milliseconds(20)) }
    let far = try await PostgresServer.open(standby.address(name))
    let used = Statement("SELECT COUNT(*) FROM ticket WHERE state = 1")
    while try far.look(used)[0].int(0) < pairs.count { try await Task.sleep(for: .milliseconds(20)) }
    try await whileSomebodyReads("ballot", far) {
      for _ in 0..<5 { try await database.truncateLog() }
      #expect(try pairs.joined(database) == 0)
      // That there is something to take away.
      #expect(try pairs.inPages(database) == pairs.count)
    }
    #expect(try await forgets(pairs, database))
  }

  @Test func `old rows are taken away also where nobody knew whether they were deleted`() async throws {
    let (server, _, database) = try await server()
    #expect(try await forgets(CastPairs(20, database), database))
    let pairs = try await CastPairs(20, database, epoch: 3)
    try await server.set(["synchronous_standby_names": "nobody"])
    let giving = Task {
      let giveUp = Statement("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
      while !Task.isCancelled {
        _ = try database.look(giveUp)
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    await #expect(throws: StoreProblem.unknown) { try await database.truncateLog() }
    giving.cancel()
    try await server.set(["synchronous_standby_names": ""])
    #expect(try pairs.joined(database) == 0)
    #expect(try await forgets(pairs, database))
  }

  @Test func `what is written anew has the number of one transaction and stands in the order of its keys`() async throws
  {
    let (_, _, database) = try await server()
    let pairs = try await CastPairs(60, database)
    #expect(try pairs.guessedByEnvelopes(database) == pairs.count)
    let numbers = Statement(
      "SELECT COUNT(DISTINCT x) FROM (SELECT CAST(xmin AS TEXT) AS x FROM ticket UNION SELECT CAST(xmin AS TEXT) FROM ballot) n"
    )
    #expect(try database.look(numbers)[0].int(0) == pairs.count)
    try await database.compact()
    #expect(try database.look(numbers)[0].int(0) == 1)
    let keys = try database.look(Statement("SELECT key FROM ticket ORDER BY ctid")).map { try $0.bytes(0) }
    #expect(keys == pairs.ballots.keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(try pairs.guessed("ctid", database) < 12)
    #expect(try pairs.guessedByEnvelopes(database) < 12)
    #expect(try await forgets(pairs, database))
  }

  @Test func `a table that somebody reads is written anew later, and nobody waits for him`() async throws {
    let (_, _, database) = try await server()
    let pairs = try await CastPairs(20, database)
    let order = Statement("SELECT key FROM ticket ORDER BY ctid")
    let sorted = pairs.ballots.keys.sorted { $0.lexicographicallyPrecedes($1) }
    try await whileSomebodyReads("ticket", database) {
      try await database.compact()
      _ = try await database.write { try $0.run(Kept.set("a", "kept")) }
      #expect(try database.look(order).map { try $0.bytes(0) } != sorted)
    }
    #expect(try await forgets(pairs, database))
    #expect(try database.look(order).map { try $0.bytes(0) } == sorted)
  }
}
