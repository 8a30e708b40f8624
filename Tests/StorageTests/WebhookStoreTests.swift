import Foundation
import Messages
import Storage
import Testing

/// Webhooks, their events and the journal.
@Suite struct WebhookStoreTests {
  private let secret = Data(repeating: 7, count: 60)

  private func add(_ topics: Set<WebhookTopic>, to store: SQLWebhookStore, at now: Int = 1000) async throws -> Int {
    try await store.add(
      WebhookAddress("https://hooks.example.org/\(now)"), topics: topics, sealedSecret: secret, by: "admin", at: now)
  }

  private func event(_ subject: String, _ topic: WebhookTopic = .released) -> WebhookEvent {
    WebhookEvent(topic, of: [subject], data: ["subject": .text(subject)], at: 1000)
  }

  /// An event that failed at every attempt until it was given up.
  private func giveUp(_ store: SQLWebhookStore, answer: WebhookAnswer = .status(500)) async throws {
    let late = 1000 + WebhookProgress.patience
    for claimed in try await store.claim(upTo: 8, at: late) {
      var (progress, generator) = (claimed.progress, SystemRandomNumberGenerator())
      progress.end(answer, at: late, using: &generator)
      try await store.settle(claimed, as: progress, at: late)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a webhook is kept, told of its topics alone, and ended once`(engine: Engine) async throws {
    let store = SQLWebhookStore(try await engine.database())
    let one = try await add([.released, .reportBuilt], to: store)
    let other = try await add([.targetMissed], to: store, at: 1001)
    #expect(other == one + 1)
    let marks = WebhookMarks(batch: 3, report: 2)
    try await store.tell([event("a"), event("b", .targetMissed), event("c", .signalRaised)], upTo: marks, at: 1002)
    #expect(try await store.marks().told == marks)
    let claimed = try await store.claim(upTo: 8, at: 1002)
    #expect(Set(claimed.map { "\($0.webhook.number) \($0.event.type)" }) == ["1 release.published", "2 target.missed"])
    #expect(claimed.allSatisfy { $0.webhook.sealedSecret == secret && $0.event.body.contains("subject") })
    #expect(try await store.end(one, by: "huda", at: 2000))
    #expect(try await !store.end(one, by: "sara", at: 2001))
    #expect(try await !store.end(9, by: "sara", at: 2001))
    #expect(try await store.webhooks().map(\.number) == [other, one])
    #expect(try await store.webhooks().last?.ending == Webhook.Ending(by: "huda", at: 2000))
    #expect(try await store.deliveries(of: one, most: 9).isEmpty)
    #expect(try await !store.queue(event("d"), for: one, at: 2002))
  }

  @Test(arguments: Engine.allCases) func `an event that is found again is not told again, even once it is forgotten`(
    engine: Engine
  ) async throws {
    let store = SQLWebhookStore(try await engine.database())
    let number = try await add([.released], to: store)
    for batch in 1...2 { try await store.tell([event("a")], upTo: WebhookMarks(batch: batch, report: 0), at: 1000) }
    let claimed = try await store.claim(upTo: 8, at: 1000)
    #expect(claimed.count == 1)
    var (progress, generator) = (try #require(claimed.first).progress, SystemRandomNumberGenerator())
    progress.end(.status(200), at: 1001, using: &generator)
    try await store.settle(try #require(claimed.first), as: progress, at: 1001)
    try await store.forget(endedBefore: 1001)
    #expect(try await store.deliveries(of: number, most: 9).map(\.progress.state) == [.accepted])
    try await store.forget(endedBefore: 1002)
    #expect(try await store.deliveries(of: number, most: 9).isEmpty)
    try await store.tell([event("a")], upTo: WebhookMarks(batch: 3, report: 0), at: 3000)
    #expect(try await store.claim(upTo: 8, at: 9_999_999).isEmpty)
  }

  @Test(arguments: Engine.allCases) func `marks never go back`(engine: Engine) async throws {
    let store = SQLWebhookStore(try await engine.database())
    try await store.tell([], upTo: WebhookMarks(batch: 5, report: 4), at: 1)
    try await store.tell([], upTo: WebhookMarks(batch: 2, report: 9), at: 2)
    #expect(try await store.marks().told == WebhookMarks(batch: 5, report: 9))
  }

  @Test(arguments: Engine.allCases)
  func `what is claimed is nobody else's until its lease ends, and keeps its id and its words`(engine: Engine)
    async throws
  {
    let store = SQLWebhookStore(try await engine.database())
    _ = try await add([.released], to: store)
    try await store.tell([event("a"), event("b")], upTo: WebhookMarks(batch: 1, report: 0), at: 1000)
    let first = try await store.claim(upTo: 1, at: 1000)
    let second = try await store.claim(upTo: 8, at: 1000)
    #expect(first.count == 1 && second.count == 1 && first[0].event != second[0].event)
    #expect(try await store.claim(upTo: 8, at: 1000 + WebhookProgress.lease - 1).isEmpty)
    let again = try await store.claim(upTo: 8, at: 1000 + WebhookProgress.lease)
    #expect(Set(again.map(\.event.id)) == Set((first + second).map(\.event.id)))
    #expect(Set(again.map(\.event.body)) == Set((first + second).map(\.event.body)))
    #expect(again.map(\.progress.attempts) == [2, 2])
  }

  @Test(arguments: Engine.allCases) func `410 ends a webhook, and what is given up is told in the journal`(
    engine: Engine
  ) async throws {
    let database = try await engine.database()
    let store = SQLWebhookStore(database)
    let number = try await add([.released], to: store)
    let made = try await SQLJournalStore(database).figureRevision()
    try await store.tell([event("a")], upTo: WebhookMarks(batch: 1, report: 0), at: 1000)
    try await giveUp(store)
    let given = try await store.webhooks()[0]
    #expect(given.givenUp == 1 && given.ending == nil)
    #expect(try await store.deliveries(of: number, most: 9).map(\.progress.state) == [.failed])
    try await store.tell([event("b"), event("c")], upTo: WebhookMarks(batch: 2, report: 0), at: 1000)
    var first = try #require(try await store.claim(upTo: 1, at: 1000).first)
    var (progress, generator) = (first.progress, SystemRandomNumberGenerator())
    progress.end(.status(410), at: 1003, using: &generator)
    try await store.settle(first, as: progress, at: 1003)
    #expect(try await store.webhooks()[0].ending == Webhook.Ending(by: nil, at: 1003))
    #expect(try await store.webhooks()[0].givenUp == 1)
    #expect(try await store.claim(upTo: 8, at: 9_999_999).isEmpty)
    // What ended meanwhile is not settled a second time.
    first = ClaimedEvent(webhook: first.webhook, event: event("c"), progress: first.progress)
    try await store.settle(first, as: progress, at: 1004)
    #expect(try await store.webhooks()[0].ending == Webhook.Ending(by: nil, at: 1003))
    #expect(try await SQLAudit(database).figures().isEmpty)
    let entries = try await database.read { connection in
      try connection.rows(Statement("SELECT COUNT(*) FROM journal WHERE kind = 'webhook'"))[0].int(0)
    }
    #expect(entries == 3)
    #expect(try await SQLJournalStore(database).figureRevision() == made)
  }

  @Test(
    arguments: Engine.allCases,
    [
      "UPDATE webhook SET address = 'https://elsewhere.example/'", "UPDATE webhook SET topics = 'report.built'",
      "UPDATE webhook SET secret = {zeros}", "UPDATE webhook SET ended_at = NULL, ended_by = NULL",
      "UPDATE webhook SET given_up = 1", "DELETE FROM webhook",
    ])
  func `the journal tells of an edit`(engine: Engine, edit: String) async throws {
    let database = try await engine.database()
    let store = SQLWebhookStore(database)
    let number = try await add([.released], to: store)
    #expect(try await store.end(number, by: "admin", at: 2000))
    #expect(try await SQLAudit(database).figures().isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(edit))) }
    #expect(try await SQLAudit(database).figures() == [.changed(.webhook, subject: "\(number)")])
  }

  @Test(arguments: Engine.allCases) func `a database that came back from a copy sends nothing again`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLWebhookStore(database)
    _ = try await add([.released], to: store)
    try await store.tell([event("a")], upTo: WebhookMarks(batch: 1, report: 0), at: 1000)
    try await SQLRestored(database).settle(at: 3000)
    #expect(try await store.webhooks().map(\.ending) == [Webhook.Ending(by: "rida", at: 3000)])
    #expect(try await store.claim(upTo: 8, at: 9_999_999).isEmpty)
    #expect(try await SQLAudit(database).figures().isEmpty)
  }
}
