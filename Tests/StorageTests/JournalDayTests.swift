import Access
import Foundation
import Storage
import Surveys
import Testing

/// The days of the journal, and what is asked of it.
@Suite struct JournalDayTests {
  private func journal() async throws -> (database: any Database, store: SQLJournalStore) {
    let database = try await Engine.sqlite.database()
    let accounts = SQLAccessStore(database)
    for name in ["sara", "huda"] {
      try await accounts.apply(
        .added(StaffAccount(name: name, role: .board, passwordHash: "none")), by: "rida", at: 1_790_000_000)
    }
    try await SQLSurveyStore(database).keep(
      organisation: OrganisationSource(channels: "", departments: ""), by: "rida", on: Day(ordinal: 20_741))
    return (database, SQLJournalStore(database))
  }

  @Test func `an entry has its day, and one of an earlier version has none`() async throws {
    let (database, store) = try await journal()
    let entry = try #require(try await store.entries(JournalFilter(), before: nil, most: 9).first)
    #expect(entry.kind == .organisation && entry.day.flatMap { Day($0) } != nil)
    let bare = JournalEntry(number: 1, kind: .issue, subject: "a", digest: Data(), day: nil)
    let dated = JournalEntry(number: 1, kind: .issue, subject: "a", digest: Data(), day: "2026-11-30")
    #expect(bare.hash(after: Data()) != dated.hash(after: Data()))
    #expect(
      try await !SQLAudit(database).everything(keys: []).contains { if case .journal = $0 { true } else { false } })
  }

  @Test(arguments: ["'2020-01-01'", "NULL"])
  func `a day that was edited is found`(day: String) async throws {
    let (database, _) = try await journal()
    _ = try await database.write { try $0.run(Statement("UPDATE journal SET day = \(day) WHERE number = 2")) }
    #expect(try await SQLAudit(database).everything(keys: []).contains(.journal(2)))
  }

  @Test func `entries are asked by kind and day, and page by page`() async throws {
    let (_, store) = try await journal()
    let events = try await store.entries(JournalFilter(kind: .staff), before: nil, most: 1)
    #expect(events.count == 1)
    #expect(try await store.entries(JournalFilter(kind: .staff), before: events[0].number, most: 9).count == 1)
    #expect(try await store.entries(JournalFilter(to: "2020-01-01"), before: nil, most: 9).isEmpty)
    #expect(
      try await store.entries(JournalFilter(from: "2020-01-01"), before: nil, most: 9).map(\.kind) == [.organisation])
  }
}
