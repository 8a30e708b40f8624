import Access
import Foundation
import Storage
import StoragePostgres
import Surveys
import Synchronization
import Testing

/// What a server can do to the house that a file cannot.
@Suite struct PostgresTests {
  /// A database in which nothing is yet, and its address.
  private func database() async throws -> (PostgresAddress, PostgresDatabase) {
    let address = try await PostgresServer.shared().empty()
    let database = try PostgresServer.open(address)
    try await Migrator.migrate(database)
    return (address, database)
  }

  private static func set(_ name: String, _ text: String) -> Statement {
    Statement(
      "INSERT INTO document (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
      .text(name), .text(text))
  }

  private static func text(_ name: String, _ database: any Database) async throws -> String? {
    try await database.read { connection in
      try connection.rows(Statement("SELECT text FROM document WHERE name = ?", .text(name))).first?.text(0)
    }
  }

  private static func process(_ connection: any Connection) throws -> Int32 {
    Int32(try connection.rows(Statement("SELECT pg_backend_pid()"))[0].int(0))
  }

  @Test func `a commit without an answer is unknown, and the truth is learned later`() async throws {
    let (address, database) = try await database()
    let (impatient, server) = (try PostgresDatabase(address, patience: 8), Stopped())
    let began = ContinuousClock.now
    await #expect(throws: StoreProblem.unknown) {
      try await impatient.write { connection in
        try connection.run(Self.set("a", "kept"))
        try server.stop(Self.process(connection))
      }
    }
    #expect(ContinuousClock.now - began < .seconds(40))
    server.goOn()
    // The server had the commit in its hands: whoever asks again sees it.
    var text: String?
    for _ in 0..<500 where text == nil {
      text = try await Self.text("a", database)
      if text == nil { try await Task.sleep(for: .milliseconds(20)) }
    }
    #expect(text == "kept")
    _ = try await database.write { try $0.run(Self.set("a", "again")) }
    #expect(try await Self.text("a", database) == "again")
  }

  @Test func `a server that stands still before the commit is told from one that may have kept it`() async throws {
    let (address, database) = try await database()
    let (impatient, server) = (try PostgresDatabase(address, patience: 8), Stopped())
    await #expect(throws: StoreProblem.unreachable) {
      try await impatient.write { connection in
        try connection.run(Self.set("a", "lost"))
        try server.stop(Self.process(connection))
        try connection.run(Self.set("b", "lost"))
      }
    }
    server.goOn()
    _ = try await database.write { try $0.run(Self.set("c", "kept")) }
    #expect(try await Self.text("a", database) == nil)
    #expect(try await Self.text("c", database) == "kept")
  }

  @Test(arguments: [0, 3600])
  func `who asks a moment after a server said nothing does not wait for it too`(pause: Int) async throws {
    let (address, _) = try await database()
    let impatient = try PostgresDatabase(address, patience: 8, silence: PostgresSilence(pause: pause))
    // On a connection of its own, which the server answers all the time.
    #expect(try impatient.look(Statement("SELECT 1")).count == 1)
    let server = Stopped()
    await #expect(throws: StoreProblem.unreachable) {
      try await impatient.write { connection in
        try server.stop(Self.process(connection))
        try connection.run(Self.set("a", "lost"))
      }
    }
    let told = Swift.Result { try impatient.look(Statement("SELECT 1")).count }
    server.goOn()
    if pause == 0 {
      #expect(try told.get() == 1)
    } else {
      #expect(throws: StoreProblem.unreachable) { try told.get() }
    }
  }

  @Test(arguments: [
    (0, "a,b,c", "1,2,3"), (1, "b,c,a", "2,3,1"), (2, "c,a,b", "3,1,2"), (3, "a,b,c", "1,2,3"), (7, "b,c,a", "2,3,1"),
  ])
  func `another host is asked first with its own port`(place: Int, hosts: String, ports: String) throws {
    let each = try #require(PostgresAddress("postgres://a:1,b:2,c:3/rida")).options(askingFrom: place)
    #expect(each["host"] == hosts && each["port"] == ports && each["dbname"] == "rida")
    let same = try #require(PostgresAddress("postgres:///rida?host=a,b,c&port=5")).options(askingFrom: place)
    #expect(same["host"] == hosts && same["port"] == "5")
    let one = try #require(PostgresAddress("postgres://h/rida")).options(askingFrom: place)
    #expect(one["host"] == "h")
  }

  /// Acknowledged is what is on two disks. A server that waits in vain for its standby keeps the commit to itself; if
  /// somebody has it give up waiting it says that it committed, with a warning.
  @Test func `a commit that no standby has is unknown, also where the server gives up waiting for it`() async throws {
    let server = try await PostgresServer()
    let address = try await server.empty()
    let database = try PostgresServer.open(address)
    try await Migrator.migrate(database)
    for change in ["ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()"] {
      _ = try database.look(Statement(change))
    }
    let names = Statement("SELECT current_setting('synchronous_standby_names')")
    while try database.look(names)[0].text(0) != "nobody" { try await Task.sleep(for: .milliseconds(20)) }
    let impatient = try PostgresDatabase(address, patience: 8)
    await #expect(throws: StoreProblem.unknown) {
      try await impatient.write { try $0.run(Self.set("a", "alone")) }
    }
    let giveUp = Statement("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
    // The first still waits, on the server: it is had to give up too.
    let giving = Task {
      while !Task.isCancelled {
        _ = try database.look(giveUp)
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    await #expect(throws: StoreProblem.unknown) {
      try await database.write { try $0.run(Self.set("b", "alone")) }
    }
    giving.cancel()
    for name in ["a", "b"] { #expect(try await Self.text(name, database) == "alone") }
  }

  @Test func `a session that the server ended is begun anew`() async throws {
    let (address, database) = try await database()
    let other = try PostgresServer.open(address)
    _ = try await other.read { try $0.rows(Statement("SELECT 1")) }
    #expect(try other.look(Statement("SELECT 1")).count == 1)
    _ = try await database.write { connection in
      try connection.rows(
        Statement(
          "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = ?",
          .text(address.name)))
    }
    #expect(try other.look(Statement("SELECT 1")).count == 1)
    #expect(try await Self.text("a", other) == nil)
    _ = try await other.write { try $0.run(Self.set("a", "kept")) }
    #expect(try await Self.text("a", database) == "kept")
  }

  @Test func `two programs that write at once take turns, and the journal is one chain`() async throws {
    let (address, first) = try await database()
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

  @Test(arguments: [
    "log_min_duration_statement = 0", "log_statement = 'all'", "log_parameter_max_length_on_error = -1",
    "log_error_verbosity = 'default'",
    "auto_explain.log_min_duration = 0",
  ])
  func `a server that would write down who answered when is refused, with the line that mends it`(
    setting: String
  ) async throws {
    let (address, database) = try await database()
    _ = try await database.write { try $0.run(Statement("ALTER DATABASE \(address.name) SET \(setting)")) }
    let name = String(setting.prefix { $0 != " " })
    #expect {
      try PostgresDatabase(address)
    } throws: { problem in
      guard case PostgresProblem.indiscreet(let lines) = problem else { return false }
      return lines.count == 1 && lines[0].hasPrefix("\(name) = ")
    }
  }

  @Test func `a server that is not there is said so at once`() async throws {
    let nowhere = try #require(PostgresAddress("postgres://rida@/rida?host=/nowhere"))
    #expect {
      try PostgresDatabase(nowhere)
    } throws: { problem in
      if case PostgresProblem.unreachable(let reason) = problem { !reason.isEmpty } else { false }
    }
  }

  @Test(arguments: [
    ("postgres://h1,h2:5433/rida?target_session_attrs=read-write", "postgres://h1,h2/rida"),
    ("postgresql://rida:secret@db.example.sa/house", "postgres://db.example.sa/house"),
  ])
  func `an address is shown without who signs in`(text: String, shown: String) throws {
    #expect(try #require(PostgresAddress(text)).shown == shown)
  }

  @Test(arguments: ["", "rida", "mysql://h/rida", "postgres://h/rida?nonsense=1", "/var/lib/rida.sqlite"])
  func `what is no address is none`(text: String) { #expect(PostgresAddress(text) == nil) }

  @Test(arguments: Engine.allCases, ["", "a\u{0}b", "\u{10FFFE}", "\u{10FFFE}0\u{0}", "\u{10FFFF}\u{10FFFE}1", "قيّم"])
  func `a text comes back as it was given`(engine: Engine, text: String) async throws {
    let database = try await engine.database()
    _ = try await database.write { try $0.run(Self.set("a", text)) }
    let kept = try #require(try await Self.text("a", database))
    #expect(kept.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: Engine.allCases) func `texts stand in the order of their bytes`(engine: Engine) async throws {
    let names = ["", "A", "Z", "a", "aa", "é", "ب", "ي", "𐎀"]
    let database = try await engine.database()
    _ = try await database.write { connection in
      try connection.run(
        "INSERT INTO document (name, text) VALUES (?, ?)", forEach: names.shuffled().map { [.text($0), .text("")] })
    }
    let sorted = try await database.read { try $0.rows(Statement("SELECT name FROM document ORDER BY name")) }
    #expect(try sorted.map { try $0.text(0) } == names)
  }

  @Test(arguments: [0, 1, 9_999, 10_000, 12_345_678, Int.max]) func `a sum is read whole`(sum: Int) async throws {
    let (_, database) = try await database()
    for value in [sum, -sum] {
      let rows = try database.look(Statement("SELECT CAST(\(value) AS NUMERIC)"))
      #expect(rows.map(\.values) == [[.integer(value)]])
    }
    #expect(throws: StorageProblem.self) {
      try database.look(Statement("SELECT CAST(9223372036854775807 AS NUMERIC) + \(max(sum, 1))"))
    }
    #expect(throws: StorageProblem.self) { try database.look(Statement("SELECT CAST(0.5 AS NUMERIC)")) }
  }

  @Test func `an error that somebody passes over takes everything back`() async throws {
    let (_, database) = try await database()
    await #expect(throws: (any Error).self) {
      try await database.write { connection in
        try connection.run(Self.set("a", "lost"))
        _ = try? connection.run(Statement("INSERT INTO nowhere (a) VALUES (1)"))
      }
    }
    #expect(try await Self.text("a", database) == nil)
  }

  @Test func `what is written anew has the number of one transaction and stands in the order of its keys`() async throws
  {
    let tokens = Sample.tokens(40)
    let database = try await Sample.database(.postgres, tokens: tokens, key: .init(number: 1))
    let numbers = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)) FROM ticket")
    for token in tokens.prefix(9) {
      _ = try await database.write { connection in
        try connection.run(Statement("UPDATE ticket SET state = 1 WHERE key = ?", .bytes(token.key)))
      }
    }
    #expect(try database.look(numbers)[0].int(0) == 10)
    try await database.compact()
    #expect(try database.look(numbers)[0].int(0) == 1)
    let keys = try database.look(Statement("SELECT key FROM ticket ORDER BY ctid")).map { try $0.bytes(0) }
    #expect(keys == tokens.map(\.key).sorted { $0.lexicographicallyPrecedes($1) })
    try await database.truncateLog()
  }
}

/// A process of the server that stands still, as one on a machine that does.
private final class Stopped: Sendable {
  private let process = Mutex<Int32>(0)

  func stop(_ process: Int32) throws {
    self.process.withLock { $0 = process }
    try #require(kill(process, SIGSTOP) == 0)
  }

  func goOn() { _ = process.withLock { kill($0, SIGCONT) } }
}
