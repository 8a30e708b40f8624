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

  @Test func `both who agreed stand in the log with the order's digest, and the journal holds it`() async throws {
    let database = try await Engine.sqlite.database()
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

  @Test func `the rows of what nobody answered are forgotten after a day`() async throws {
    let store = SQLProposalStore(try await Engine.sqlite.database())
    let number = try await store.propose(order, sealed: rows, by: "huda", at: 1000)
    try await store.forget(at: 999 + Proposal.lifetime)
    #expect(try await store.sealed(number) == rows)
    try await store.forget(at: 1000 + Proposal.lifetime)
    #expect(try await store.sealed(number) == nil)
  }

  @Test func `the table itself refuses one who confirms her own`() async throws {
    let database = try await Engine.sqlite.database()
    let store = SQLProposalStore(database)
    let number = try await store.propose(order, sealed: nil, by: "huda", at: 1000)
    await #expect(throws: (any Error).self) {
      try await store.end(number, as: .init(.confirmed, by: "huda", at: 1001))
    }
    #expect(try await store.end(number, as: .init(.withdrawn, by: "huda", at: 1002)))
  }
}
