import Access
import Foundation
import Storage
import Testing

/// What waits for a second person, in its table and in the log.
@Suite struct ProposalStoreTests {
  private let order = GraveOrder(.invitations, "short", amount: 250, mark: "digest")
  private let rows = Data([1, 2, 3])

  @Test(arguments: Engine.allCases)
  func `a proposal is kept with its rows, once, and ends once`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLProposalStore(database)
    let number = try await store.propose(order, sealed: rows, by: "huda", at: 1000)
    #expect(try await store.propose(order, sealed: rows, by: "sara", at: 1001) == number)
    let other = try await store.propose(GraveOrder(.account, "x"), sealed: nil, by: "huda", at: 1002)
    #expect(other == number + 1)
    #expect(try await SQLProposalStore(database).waiting(at: 2000).map(\.number) == [number, other])
    #expect(try await store.sealed(number) == rows)
    #expect(try await store.sealed(other) == nil)
    #expect(try await store.proposal(number) == Proposal(number: number, order: order, proposer: "huda", at: 1000))
    #expect(try await store.end(number, as: .init(.confirmed, by: "sara", at: 2000)))
    #expect(try await !store.end(number, as: .init(.refused, by: "mona", at: 2001)))
    #expect(try await store.sealed(number) == nil)
    try await store.settle(number, as: .done, at: 2002)
    #expect(try await store.proposal(number)?.ending == .init(.done, by: "sara", at: 2000))
    #expect(try await store.proposals(most: 5).map(\.number) == [other, number])
    #expect(try await store.waiting(at: 2002).map(\.number) == [other])
    // It is over after a day, and may be proposed again.
    #expect(try await store.waiting(at: 1002 + Proposal.lifetime).isEmpty)
    #expect(try await !store.end(other, as: .init(.confirmed, by: "sara", at: 1002 + Proposal.lifetime)))
    #expect(try await store.propose(GraveOrder(.account, "x"), sealed: nil, by: "huda", at: 90_000) == other + 1)
  }

  @Test(arguments: Engine.allCases)
  func `both who agreed stand in the log with the order's digest, and the journal holds it`(engine: Engine) async throws
  {
    let database = try await engine.database()
    let store = SQLProposalStore(database)
    let number = try await store.propose(order, sealed: rows, by: "huda", at: 1000)
    _ = try await store.end(number, as: .init(.confirmed, by: "sara", at: 2000))
    try await store.settle(number, as: .failed, at: 2001)
    let events = try await SQLAccessStore(database).events(StaffEventFilter(), before: nil, most: 9)
    #expect(events.map(\.kind) == [.failed, .confirmed, .proposed])
    #expect(events.map(\.actor) == ["sara", "sara", "huda"])
    let subject = "#1 invitations short 250 \(order.seal.prefix(16))"
    #expect(events.allSatisfy { $0.subject == subject })
    #expect(try await SQLAudit(database).everything(keys: []).filter { $0 == .unreadable("journal") }.isEmpty)
    _ = try await database.write { try $0.run(Statement("UPDATE staff_event SET actor = 'mona' WHERE number = 2")) }
    #expect(try await SQLAudit(database).everything(keys: []).contains(.changed(.staff, subject: "2")))
  }

  @Test(arguments: Engine.allCases) func `the rows of what nobody answered are forgotten after a day`(engine: Engine)
    async throws
  {
    let store = SQLProposalStore(try await engine.database())
    let number = try await store.propose(order, sealed: rows, by: "huda", at: 1000)
    try await store.forget(at: 999 + Proposal.lifetime)
    #expect(try await store.sealed(number) == rows)
    try await store.forget(at: 1000 + Proposal.lifetime)
    #expect(try await store.sealed(number) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `who was not let confirm stands in the log, once a minute, and the proposal waits on`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let (store, access) = (SQLProposalStore(database), SQLAccessStore(database))
    let number = try await store.propose(order, sealed: rows, by: "huda", at: 1000)
    for at in [2000, 2030, 2090] { try await store.noteBarred(number, by: "sara", at: at) }
    try await store.noteBarred(number + 1, by: "sara", at: 2100)
    let events = try await access.events(StaffEventFilter(kind: .barred), before: nil, most: 9)
    #expect(events.map(\.at) == [2090, 2000] && events.allSatisfy { $0.actor == "sara" })
    #expect(events.allSatisfy { ProposalLine($0.subject)?.number == number })
    #expect(try await store.waiting(at: 2100).map(\.number) == [number])
    #expect(try await SQLAudit(database).everything(keys: []).filter { $0 == .unreadable("journal") }.isEmpty)
  }

  @Test(arguments: Engine.allCases) func `the history of accounts leaves sign-ins out and is told from the first`(
    engine: Engine
  ) async throws {
    let access = SQLAccessStore(try await engine.database())
    let sara = StaffAccount(name: "sara", role: .board, passwordHash: "hash")
    try await access.apply(.added(sara), by: StaffEvent.commandLine, at: 10)
    try await access.open(Session(key: Data([1]), staff: "sara", began: 20, seen: 20))
    try await access.noteRefusal(of: "sara", at: 30)
    try await access.apply(.role(name: "sara", .administrator), by: "huda", at: 40)
    let history = try await access.history()
    #expect(history.map(\.kind) == [.added, .role] && history.map(\.actor) == [StaffEvent.commandLine, "huda"])
    #expect(history.map(\.role) == [.board, .administrator])
  }

  @Test(arguments: Engine.allCases) func `the table itself refuses one who confirms her own`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLProposalStore(database)
    let number = try await store.propose(order, sealed: nil, by: "huda", at: 1000)
    await #expect(throws: (any Error).self) {
      try await store.end(number, as: .init(.confirmed, by: "huda", at: 1001))
    }
    #expect(try await store.end(number, as: .init(.withdrawn, by: "huda", at: 1002)))
  }
}
