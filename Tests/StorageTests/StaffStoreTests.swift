import Access
import Ballots
import Foundation
import Storage
import Testing

/// Accounts, the links by which passwords are chosen, and the log of who did what.
@Suite struct StaffStoreTests {
  private let link = JoinLink(key: Data(repeating: 7, count: 32), madeAt: 1000)

  private func store(_ engine: Engine) async throws -> (SQLAccessStore, any Database) {
    let database = try await engine.database()
    let store = SQLAccessStore(database)
    let account = StaffAccount(name: "admin", role: .administrator, passwordHash: "hash")
    try await store.apply(.added(account), by: StaffEvent.commandLine, at: 900)
    return (store, database)
  }

  @Test(arguments: Engine.allCases)
  func `accounts and sessions are kept, and a new password ends the sessions`(engine: Engine) async throws {
    let (store, _) = try await store(engine)
    let account = StaffAccount(name: "officer", role: .officer, passwordHash: "hash")
    try await store.apply(.added(account), by: "admin", at: 1)
    await #expect(throws: AccessProblem.accountExists("officer")) {
      try await store.apply(.added(account), by: "admin", at: 2)
    }
    let session = Session(key: Data([1, 2]), staff: "officer", began: 5, seen: 5)
    try await store.open(session)
    try await store.touch(key: session.key, seen: 9)
    #expect(try await store.session(key: session.key)?.seen == 9)
    try await store.apply(.replaced(name: "officer", passwordHash: "other"), by: "admin", at: 10)
    #expect(try await store.session(key: session.key) == nil)
    #expect(try await store.account("officer")?.passwordHash == "other")
    try await store.apply(.removed(name: "officer"), by: "admin", at: 11)
    #expect(try await store.accounts().map(\.name) == ["admin"])
    for change in [StaffChange.removed(name: "nobody"), .disabled(name: "nobody"), .role(name: "nobody", .board)] {
      await #expect(throws: AccessProblem.unknownAccount("nobody")) {
        try await store.apply(change, by: "admin", at: 12)
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a link opens once, until it ends, and not for whoever sleeps`(engine: Engine) async throws {
    let (store, _) = try await store(engine)
    try await store.apply(.invited(name: "sara", role: .analyst, link: link), by: "admin", at: 1000)
    #expect(try await store.account("sara")?.hasPassword == false)
    #expect(try await store.joining(key: link.key, at: link.until)?.role == .analyst)
    #expect(try await store.joining(key: link.key, at: link.until + 1) == nil)
    #expect(try await store.joining(key: Data([1]), at: 1001) == nil)
    try await store.apply(.disabled(name: "sara"), by: "admin", at: 1001)
    #expect(try await store.joining(key: link.key, at: 1002) == nil)
    try await store.apply(.enabled(name: "sara"), by: "admin", at: 1002)
    try await store.join(key: link.key, passwordHash: "chosen", at: 1003)
    #expect(try await store.account("sara")?.passwordHash == "chosen")
    await #expect(throws: AccessProblem.unknownLink) {
      try await store.join(key: link.key, passwordHash: "again", at: 1004)
    }
    let second = JoinLink(key: Data(repeating: 8, count: 32), madeAt: 1005)
    try await store.apply(.reset(name: "sara", link: second), by: "admin", at: 1005)
    #expect(try await store.account("sara")?.hasPassword == false)
    let third = JoinLink(key: Data(repeating: 9, count: 32), madeAt: 1006)
    try await store.apply(.reset(name: "sara", link: third), by: "admin", at: 1006)
    #expect(try await store.joining(key: second.key, at: 1007) == nil)
    #expect(try await store.joining(key: third.key, at: 1007) != nil)
  }

  @Test(arguments: Engine.allCases)
  func `the last administrator stays, and one who has another beside her may go`(engine: Engine) async throws {
    let (store, _) = try await store(engine)
    for change in [StaffChange.removed(name: "admin"), .disabled(name: "admin"), .role(name: "admin", .officer)] {
      await #expect(throws: AccessProblem.lastAdministrator) { try await store.apply(change, by: "admin", at: 1) }
    }
    #expect(try await store.account("admin")?.role == .administrator)
    try await store.apply(.invited(name: "other", role: .administrator, link: link), by: "admin", at: 2)
    try await store.apply(.role(name: "admin", .officer), by: "other", at: 3)
    #expect(try await store.account("admin")?.role == .officer)
  }

  @Test(arguments: Engine.allCases)
  func `one's own password and sessions leave the present session alone`(engine: Engine) async throws {
    let (store, _) = try await store(engine)
    func open(_ number: UInt8) async throws {
      try await store.open(Session(key: Data([number]), staff: "admin", began: 100, seen: 100 + Int(number)))
    }
    for number in 1...3 { try await open(UInt8(number)) }
    #expect(try await store.sessions(of: "admin").map(\.key) == [Data([3]), Data([2]), Data([1])])
    try await store.closeOthers(of: "admin", than: Data([2]), at: 200)
    #expect(try await store.sessions(of: "admin").map(\.key) == [Data([2])])
    try await open(4)
    try await store.setPassword("new", of: "admin", keeping: Data([4]), at: 201)
    #expect(try await store.sessions(of: "admin").map(\.key) == [Data([4])])
    #expect(try await store.account("admin")?.passwordHash == "new")
  }

  @Test(arguments: Engine.allCases)
  func `who did what is told in order, guesses once a minute, and whoever edits it is found`(
    engine: Engine
  ) async throws {
    let (store, database) = try await store(engine)
    try await store.apply(.invited(name: "sara", role: .board, link: link), by: "admin", at: 1000)
    for now in [1100, 1101, 1160, 1161] { try await store.noteRefusal(of: "sara", at: now) }
    try await store.open(Session(key: Data([1]), staff: "admin", began: 1200, seen: 1200))
    try await store.close(key: Data([1]), at: 1300)
    try await store.close(key: Data([1]), at: 1301)
    let events = try await store.events(StaffEventFilter(), before: nil, most: 100)
    #expect(events.map(\.kind) == [.signedOut, .signedIn, .refused, .refused, .invited, .added])
    #expect(events.map(\.at) == [1300, 1200, 1161, 1100, 1000, 900])
    #expect(events[4].actor == "admin" && events[4].subject == "sara" && events[4].role == .board)
    func kinds(_ filter: StaffEventFilter, before number: Int? = nil) async throws -> [StaffEvent.Kind] {
      try await store.events(filter, before: number, most: 2).map(\.kind)
    }
    #expect(try await kinds(StaffEventFilter()) == [.signedOut, .signedIn])
    #expect(try await kinds(StaffEventFilter(), before: events[1].number) == [.refused, .refused])
    #expect(try await kinds(StaffEventFilter(name: "sara")) == [.refused, .refused])
    #expect(try await kinds(StaffEventFilter(kind: .invited)) == [.invited])
    #expect(try await kinds(StaffEventFilter(from: 1100, until: 1200)) == [.refused, .refused])
    #expect(try await kinds(StaffEventFilter(name: "nobody")).isEmpty)
    let key = EpochKey(number: 1)
    _ = try await SQLBallotBox(database).begin(key.epoch)
    #expect(try await SQLAudit(database).everything(keys: [key]).isEmpty)
    try await database.write { connection in
      _ = try connection.run(Statement("UPDATE staff_event SET actor = 'nobody' WHERE number = 2"))
    }
    #expect(try await SQLAudit(database).everything(keys: [key]) == [.changed(.staff, subject: "2")])
    try await database.write { connection in
      _ = try connection.run(Statement("DELETE FROM staff_event WHERE number IN (2, 3)"))
    }
    #expect(
      try await SQLAudit(database).everything(keys: [key])
        == [.changed(.staff, subject: "2"), .changed(.staff, subject: "3")])
  }
}
