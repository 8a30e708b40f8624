import Access
import Foundation
import Storage
import Testing

/// Keys of other systems in their table and in the journal.
@Suite struct APIKeyStoreTests {
  private let digest = Data(repeating: 7, count: 32)

  @Test(arguments: Engine.allCases)
  func `a key is kept, seen and ended once`(engine: Engine) async throws {
    let store = SQLAPIKeyStore(try await engine.database())
    let number = try await store.make("Excel", scopes: [.figures], digest: digest, by: "admin", at: 1000)
    let other = try await store.make("BI", scopes: [.figures, .reports], digest: digest, by: "rida", at: 1001)
    #expect(other == number + 1)
    try await store.note(number, seenOn: "2026-11-30")
    let kept = try #require(try await store.key(number))
    let expected = APIKey(
      number: number, name: "Excel", scopes: [.figures], madeBy: "admin", madeAt: 1000, seenOn: "2026-11-30")
    #expect(kept.key == expected && kept.digest == digest)
    #expect(try await store.end(number, by: "huda", at: 2000))
    #expect(try await !store.end(number, by: "sara", at: 2001))
    #expect(try await !store.end(9, by: "sara", at: 2001))
    #expect(try await store.key(number)?.key.ending == APIKey.Ending(by: "huda", at: 2000))
    #expect(try await store.keys().map(\.number) == [other, number])
    #expect(try await store.key(9) == nil)
  }

  @Test(
    arguments: Engine.allCases,
    [
      "UPDATE api_key SET scopes = 'reports:read'", "UPDATE api_key SET ended_by = NULL, ended_at = NULL",
      "UPDATE api_key SET digest = {zeros}", "DELETE FROM api_key",
    ])
  func `the journal tells of an edit, and nothing of when a key was used`(engine: Engine, edit: String) async throws {
    let database = try await engine.database()
    let store = SQLAPIKeyStore(database)
    let number = try await store.make("Excel", scopes: [.figures], digest: digest, by: "admin", at: 1000)
    #expect(try await store.end(number, by: "admin", at: 2000))
    try await store.note(number, seenOn: "2026-11-30")
    #expect(try await SQLAudit(database).figures().isEmpty)
    let revision = try await SQLJournalStore(database).revision()
    _ = try await database.write { try $0.run(Statement(engine.own(edit))) }
    #expect(try await SQLJournalStore(database).revision() == revision)
    #expect(try await SQLAudit(database).figures() == [.changed(.key, subject: "\(number)")])
  }

  @Test(arguments: Engine.allCases) func `no key works in a database that came back from a copy`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLAPIKeyStore(database)
    for name in ["a", "b"] { _ = try await store.make(name, scopes: [.figures], digest: digest, by: "admin", at: 1) }
    try await SQLRestored(database).settle(at: 3000)
    #expect(try await store.keys().map(\.ending) == Array(repeating: APIKey.Ending(by: "rida", at: 3000), count: 2))
    #expect(try await SQLAudit(database).figures().isEmpty)
  }
}
