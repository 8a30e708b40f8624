import Access
import Foundation
import Storage
import StoragePostgres
import Surveys
import Synchronization
import Testing

/// What a server can do to the house that a file cannot.
@Suite struct PostgresTests {
  private static func process(_ connection: any Connection) throws -> Int32 {
    Int32(try connection.rows(Statement("SELECT pg_backend_pid()"))[0].int(0))
  }

  @Test func `a commit without an answer is unknown, and the truth is learned later`() async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
    let (impatient, server) = (try PostgresDatabase(address, patience: 8), Stopped())
    let began = ContinuousClock.now
    await #expect(throws: StoreProblem.unknown) {
      try await impatient.write { connection in
        try connection.run(Kept.set("a", "kept"))
        try server.stop(Self.process(connection))
      }
    }
    #expect(ContinuousClock.now - began < .seconds(40))
    server.goOn()
    // The server had the commit in its hands: whoever asks again sees it.
    var text: String?
    for _ in 0..<500 where text == nil {
      text = try await Kept.text("a", database)
      if text == nil { try await Task.sleep(for: .milliseconds(20)) }
    }
    #expect(text == "kept")
    _ = try await database.write { try $0.run(Kept.set("a", "again")) }
    #expect(try await Kept.text("a", database) == "again")
  }

  @Test func `a server that stands still before the commit is told from one that may have kept it`() async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
    let (impatient, server) = (try PostgresDatabase(address, patience: 8), Stopped())
    await #expect(throws: StoreProblem.unreachable) {
      try await impatient.write { connection in
        try connection.run(Kept.set("a", "lost"))
        try server.stop(Self.process(connection))
        try connection.run(Kept.set("b", "lost"))
      }
    }
    server.goOn()
    _ = try await database.write { try $0.run(Kept.set("c", "kept")) }
    #expect(try await Kept.text("a", database) == nil)
    #expect(try await Kept.text("c", database) == "kept")
  }

  @Test(arguments: [0, 3600])
  func `who asks a moment after a server said nothing does not wait for it too`(pause: Int) async throws {
    let (address, _) = try await PostgresServer.shared().fresh()
    let impatient = try PostgresDatabase(address, patience: 8, silence: PostgresSilence(pause: pause))
    // On a connection of its own, which the server answers all the time.
    #expect(try impatient.look(Statement("SELECT 1")).count == 1)
    let server = Stopped()
    await #expect(throws: StoreProblem.unreachable) {
      try await impatient.write { connection in
        try server.stop(Self.process(connection))
        try connection.run(Kept.set("a", "lost"))
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

  @Test func `the host that answered is known by its name, its number or its port`() {
    func step(_ host: String, _ port: String, _ options: [String: String]) -> Int {
      PostgresAddress.step(of: host, port, among: options)
    }
    #expect(step("b", "5432", ["host": "a,b,c"]) == 1)
    #expect(step("h", "7", ["host": "h,h,h", "port": "5,6,7"]) == 2)
    #expect(step("10.0.0.2", "5", ["hostaddr": "10.0.0.1,10.0.0.2", "port": "5"]) == 1)
    #expect(step("z", "5", ["host": "a,b"]) == 0 && step("", "", [:]) == 0)
  }

  /// Acknowledged is what is on two disks. A server that waits in vain for its standby keeps the commit to itself; if
  /// somebody has it give up waiting it says that it committed, with a warning.
  @Test func `a commit that no standby has is unknown, also where the server gives up waiting for it`() async throws {
    let server = try await PostgresServer()
    let (address, database) = try await server.fresh()
    try await server.set(["synchronous_standby_names": "nobody"])
    let impatient = try PostgresDatabase(address, patience: 8)
    await #expect(throws: StoreProblem.unknown) {
      try await impatient.write { try $0.run(Kept.set("a", "alone")) }
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
      try await database.write { try $0.run(Kept.set("b", "alone")) }
    }
    giving.cancel()
    for name in ["a", "b"] { #expect(try await Kept.text(name, database) == "alone") }
  }

  @Test func `a session that the server ended is begun anew`() async throws {
    let (address, database) = try await PostgresServer.shared().fresh()
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
    #expect(try await Kept.text("a", other) == nil)
    _ = try await other.write { try $0.run(Kept.set("a", "kept")) }
    #expect(try await Kept.text("a", database) == "kept")
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
    _ = try await database.write { try $0.run(Kept.set("a", text)) }
    let kept = try #require(try await Kept.text("a", database))
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
    let (_, database) = try await PostgresServer.shared().fresh()
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
    let (_, database) = try await PostgresServer.shared().fresh()
    await #expect(throws: (any Error).self) {
      try await database.write { connection in
        try connection.run(Kept.set("a", "lost"))
        _ = try? connection.run(Statement("INSERT INTO nowhere (a) VALUES (1)"))
      }
    }
    #expect(try await Kept.text("a", database) == nil)
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
