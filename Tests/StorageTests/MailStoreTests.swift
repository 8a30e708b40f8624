import Access
import Documents
import Foundation
import Mail
import Storage
import Surveys
import Testing

/// Reports that a schedule built, and the letters that carry them, on every engine.
@Suite struct MailStoreTests {
  private let day = Day(ordinal: 20_000)
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)").path
  private let letter = ReportLetter(
    subject: "تقرير", text: "نص", html: "<p>نص</p>", picture: .init(id: "chart@x", content: Data([1, 2, 3])),
    logo: .init(id: "logo@x", content: Data([4, 5])), attachmentName: "تقرير.xlsx")

  private func findings(_ database: any Database) async throws -> [AuditFinding] {
    try await SQLAudit(database).figures()
  }

  /// Keeps a report of the board as a schedule does; whether it was the first of its period.
  private func keep(
    _ database: any Database, _ period: String = "2026Q3", name: String = "board", letter: ReportLetter?,
    at now: Int = 0
  ) async throws -> Bool {
    let store = SQLReportStore(database, files: FileStore(folder))
    let draft = try store.draft()
    try Data("workbook of \(period)".utf8).write(to: URL(fileURLWithPath: draft))
    return try await store.keep(
      draft: draft, name: name, period: try #require(Period(period)), language: .arabic,
      figures: Data(), head: nil, on: day, papers: [], scheduled: ScheduledKeeping(letter: letter, keptAt: now)) != nil
  }

  @Test(arguments: Engine.allCases)
  func `a schedule keeps one report of a period, and one built by hand beside it is no matter`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let reports = SQLReportStore(database, files: FileStore(folder))
    let draft = try reports.draft()
    try Data("by hand".utf8).write(to: URL(fileURLWithPath: draft))
    #expect(
      try await reports.keep(
        draft: draft, name: "board", period: try #require(Period("2026Q3")), language: .arabic,
        figures: Data(), head: nil, on: day, papers: [], scheduled: nil) != nil)
    #expect(try await keep(database, letter: letter))
    #expect(try await !keep(database, letter: letter))
    #expect(try await keep(database, "2026Q2", letter: nil))
    #expect(try await keep(database, name: "data", letter: nil))
    let kept = try await reports.reports()
    #expect(kept.map(\.number) == [4, 3, 2, 1] && kept.map(\.isScheduled) == [true, true, true, false])
    #expect(try await SQLMailStore(database).progress().keys.sorted() == [2])
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `of many who build one due report at once, one keeps it`(engine: Engine) async throws {
    let database = try await engine.database()
    let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { try await keep(database, letter: letter) } }
      return try await group.reduce(into: 0) { if $1 { $0 += 1 } }
    }
    #expect(kept == 1)
    #expect(try await SQLMailStore(database).progress().count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a letter comes out as it went in, and of many who begin one attempt one gets it`(engine: Engine) async throws {
    let database = try await engine.database()
    #expect(try await keep(database, letter: letter, at: 100))
    let store = SQLMailStore(database)
    #expect(try await store.begin(at: 99) == nil)
    let begun = try await withThrowingTaskGroup(of: BegunLetter?.self) { group in
      for _ in 0..<8 { group.addTask { try await store.begin(at: 100) } }
      return try await group.reduce(into: [BegunLetter]()) { if let letter = $1 { $0.append(letter) } }
    }
    #expect(begun.map(\.report) == [1] && begun.first?.letter == letter && begun.first?.progress.attempts == 1)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `what became of a letter is kept: refused, asked again, sent`(engine: Engine) async throws {
    let database = try await engine.database()
    #expect(try await keep(database, letter: letter))
    let (store, chair) = (SQLMailStore(database), try #require(MailAddress("chair@board.example")))
    for (outcome, state) in [
      (MailOutcome(problem: .refused(code: 451, said: "later")), MailProgress.State.waiting),
      (MailOutcome(taken: [chair], problem: .recipientsRefused([chair], isPermanent: true)), .failed),
      (MailOutcome(), .sent),
    ] {
      try await store.again(1, at: 5000)
      #expect(try await store.begin(at: 5000) != nil)
      try await store.end(1, outcome, at: 5001)
      let progress = try #require(try await store.progress()[1])
      #expect(progress.state == state && progress.problem == outcome.problem && progress.begunAt == nil)
      #expect(try await findings(database).isEmpty)
    }
    let sent = try #require(try await store.progress()[1])
    #expect(sent.sentAt == 5001 && sent.taken == [chair])
    try await store.again(1, at: 9000)
    try await store.again(7, at: 9000)
    #expect(try await store.progress() == [1: sent])
  }

  @Test(arguments: Engine.allCases)
  func `a letter without pictures comes out without any`(engine: Engine) async throws {
    let database = try await engine.database()
    let plain = ReportLetter(subject: "s", text: "t", html: "h", picture: nil, attachmentName: "a.xlsx")
    #expect(try await keep(database, letter: plain))
    #expect(try await SQLMailStore(database).begin(at: 0)?.letter == plain)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `the letter that waits for longest comes first`(engine: Engine) async throws {
    let database = try await engine.database()
    for (period, now) in [("2026Q1", 300), ("2026Q2", 100), ("2026Q3", 200)] {
      #expect(try await keep(database, period, letter: letter, at: now))
    }
    let store = SQLMailStore(database)
    var order: [Int] = []
    while let begun = try await store.begin(at: 400) {
      order.append(begun.report)
      try await store.end(begun.report, MailOutcome(), at: 400)
    }
    #expect(order == [2, 3, 1])
  }

  @Test(
    arguments: Engine.allCases,
    [
      ("DELETE FROM scheduled_report", "scheduled"), ("UPDATE scheduled_report SET period = '2026Q1'", "scheduled"),
      ("UPDATE report_mail SET state = 'sent', sent_at = 1", "letters"),
      ("UPDATE report_mail SET text = 'x'", "letters"),
      ("UPDATE report_mail SET picture = {zeros}", "letters"), ("DELETE FROM report_mail", "letters"),
      ("UPDATE letter_logo SET content = {zeros}", "letters"), ("DELETE FROM letter_logo", "letters"),
    ])
  func `what was changed by another way is named`(engine: Engine, change: (edit: String, list: String)) async throws {
    let database = try await engine.database()
    #expect(try await keep(database, letter: letter))
    #expect(try await findings(database).isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(change.edit))) }
    #expect(try await findings(database).contains(.changed(.archive, subject: change.list)))
  }

  @Test(
    arguments: Engine.allCases,
    [
      "INSERT INTO scheduled_report (name, period, report) SELECT name, period, report + 1 FROM scheduled_report",
      "UPDATE report_mail SET state = 'lost'", "UPDATE report_mail SET problem = 'refused'",
      "UPDATE report_mail SET picture = NULL",
    ])
  func `the tables themselves refuse what cannot be`(engine: Engine, edit: String) async throws {
    let database = try await engine.database()
    #expect(try await keep(database, letter: letter))
    await #expect(throws: (any Error).self) { _ = try await database.write { try $0.run(Statement(engine.own(edit))) } }
  }
}
