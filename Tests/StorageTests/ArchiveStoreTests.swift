import Access
import Documents
import Foundation
import Indicators
import Mail
import Preferences
import Storage
import Surveys
import Testing
import Wording

/// Documents, reports, settings, and what beneficiaries are told, on every engine.
@Suite struct ArchiveStoreTests {
  private let day = Day(ordinal: 20_000)
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)").path

  private func findings(_ database: any Database) async throws -> [AuditFinding] {
    try await SQLAudit(database).figures()
  }

  private func pdf(_ text: String) -> Data { Data("%PDF-1.7 \(text)".utf8) }

  private func keep(_ content: Data, for tool: ReferenceTool, in store: SQLDocumentStore) async throws {
    try await store.keep(try ArchivedDocument(content, for: tool, on: day), content: content)
  }

  @Test(arguments: Engine.allCases)
  func `a document that replaces another leaves it in its place, and each comes back as it was`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLDocumentStore(database, files: FileStore(folder))
    for text in ["one", "two", "two", "one"] { try await keep(pdf(text), for: .bylaws, in: store) }
    try await keep(pdf("one"), for: .supportForm, in: store)
    let kept = try await store.documents()
    #expect(kept.map(\.tool) == [.supportForm, .bylaws, .bylaws, .bylaws])
    #expect(kept.map(\.fingerprint) == ["one", "one", "two", "one"].map { Fingerprint(of: pdf($0)) })
    for (document, text) in zip(kept, ["one", "one", "two", "one"]) {
      #expect(try await store.content(of: document) == pdf(text))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases) func `a file that was changed on the disk is not given out`(engine: Engine)
    async throws
  {
    let database = try await engine.database()
    let store = SQLDocumentStore(database, files: FileStore(folder))
    try await keep(pdf("one"), for: .bylaws, in: store)
    let document = try #require(try await store.documents().first)
    let path = "\(folder)/\(document.fingerprint)"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try pdf("other").write(to: URL(fileURLWithPath: path))
    await #expect(throws: StorageProblem.self) { try await store.content(of: document) }
    try FileManager.default.removeItem(atPath: path)
    await #expect(throws: StorageProblem.self) { try await store.content(of: document) }
  }

  @Test(arguments: Engine.allCases)
  func `a built report is kept, and its draft is gone`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLReportStore(database, files: FileStore(folder))
    let quarter = Period(.quarter, containing: day)
    let figures = Data("figures".utf8)
    for (text, language) in [("workbook", Language.arabic), ("other", .english)] {
      let draft = try store.draft()
      try Data(text.utf8).write(to: URL(fileURLWithPath: draft))
      let report = try await store.keep(
        draft: draft, name: "board", period: quarter, language: language, figures: figures, head: nil, on: day,
        papers: [], scheduled: nil)
      #expect(try await store.reports().first == report)
      #expect(!FileManager.default.fileExists(atPath: draft))
    }
    let kept = try await store.reports()
    #expect(kept.map(\.number) == [2, 1] && kept.map(\.language) == [.english, .arabic])
    #expect(kept.map(\.size) == [5, 8] && kept[0].figures == Fingerprint(of: figures) && kept[0].chainHead == nil)
    #expect(try await store.content(of: kept[1]) == Data("workbook".utf8))
    #expect(kept[0].isUnchanged(among: kept) == true)
    #expect(try store.figures(of: kept[1]) == "figures")
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `what was printed of a report is kept with it`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLReportStore(database, files: FileStore(folder))
    let papers = [
      PrintedReport(extent: .full, content: Data("whole".utf8)),
      PrintedReport(extent: .page, content: Data("one".utf8)),
      PrintedReport(extent: .table, content: Data("PAR1".utf8)),
    ]
    for papers in [[], papers, papers] {
      let draft = try store.draft()
      try Data("workbook".utf8).write(to: URL(fileURLWithPath: draft))
      let report = try await store.keep(
        draft: draft, name: "board", period: Period(.quarter, containing: day), language: .arabic, figures: Data(),
        head: nil, on: day, papers: papers, scheduled: nil)
      #expect(report?.number == 1 && report?.papers.map(\.extent) == papers.map(\.extent))
    }
    let kept = try await store.reports()
    #expect(kept.map(\.number) == [1] && kept[0].name == "board")
    #expect(kept[0].papers.map(\.extent) == [.full, .page, .table] && kept[0].papers.map(\.size) == [5, 3, 4])
    #expect(try await store.content(of: kept[0].papers[1]) == Data("one".utf8))
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `the very same report is not kept twice`(engine: Engine) async throws {
    let store = SQLReportStore(try await engine.database(), files: FileStore(folder))
    for _ in 1...2 {
      let draft = try store.draft()
      try Data("workbook".utf8).write(to: URL(fileURLWithPath: draft))
      let report = try await store.keep(
        draft: draft, name: "board", period: Period(.quarter, containing: day), language: .arabic, figures: Data(),
        head: "ab", on: day, papers: [], scheduled: nil)
      #expect(report?.number == 1 && report?.chainHead == "ab")
      #expect(!FileManager.default.fileExists(atPath: draft))
    }
    #expect(try await store.reports().count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `settings hold until they are set again, and each change moves the revision`(engine: Engine) async throws {
    let database = try await engine.database()
    let (store, journal) = (SQLSettingsStore(database), SQLJournalStore(database))
    #expect(try await store.settings() == SiteSettings())
    let before = try await journal.revision()
    let board = ["a@b.example"].compactMap { MailAddress($0) }
    for settings in [
      SiteSettings(digits: .arabicIndic, timeAxis: .leftToRight, fiscalYear: .july, board: board),
      SiteSettings(digits: .arabicIndic),
    ] {
      try await store.keep(settings)
      #expect(try await store.settings() == settings)
    }
    #expect(try await journal.revision() == before + 2)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `figures are made anew by what concerns them, and not by whoever signs in`(engine: Engine) async throws {
    let database = try await engine.database()
    let (access, journal) = (SQLAccessStore(database), SQLJournalStore(database))
    let before = (try await journal.revision(), try await journal.figureRevision())
    let account = StaffAccount(name: "admin", role: .administrator, passwordHash: "hash")
    try await access.apply(.added(account), by: StaffEvent.commandLine, at: 900)
    #expect(try await journal.revision() == before.0 + 1)
    #expect(try await journal.figureRevision() == before.1)
    try await SQLSettingsStore(database).keep(SiteSettings(digits: .arabicIndic))
    #expect(try await journal.figureRevision() == before.0 + 2)
  }

  private func action() -> ImprovementAction {
    ImprovementAction(
      survey: "sample", scope: .everybody, question: nil, text: LocalizedText(ar: "نافذة ثانية"), since: day)
  }

  @Test(arguments: Engine.allCases)
  func `what beneficiaries are told is kept, shown or hidden, and goes with its action`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLImprovementStore(database)
    let number = try await store.add(action())
    let said = LocalizedText(ar: "الانتظار طويل", en: "The wait is long")
    for isShown in [true, false] {
      let words = try PublicWords(said, isShown: isShown)
      try await store.keep(words, of: number)
      #expect(try await store.publicWords(survey: "sample") == [number: words])
    }
    #expect(try await store.publicWords(survey: "other").isEmpty)
    await #expect(throws: ImprovementProblem.unknownAction(9)) {
      try await store.keep(PublicWords(said, isShown: true), of: 9)
    }
    try await store.remove(action: number)
    #expect(try await store.publicWords(survey: "sample").isEmpty)
    #expect(try await findings(database).isEmpty)
  }

  @Test(
    arguments: Engine.allCases,
    [
      ("UPDATE told SET said_ar = 'x'", AuditFinding.changed(.told, subject: "sample")),
      ("UPDATE told SET shown = 0", .changed(.told, subject: "sample")),
      ("DELETE FROM kept_document", .changed(.archive, subject: "documents")),
      ("UPDATE kept_report SET head = 'x'", .changed(.archive, subject: "reports")),
      ("UPDATE setting SET value = 'western' WHERE name = 'digits'", .changed(.archive, subject: "settings")),
    ])
  func `what was changed by another way is named`(engine: Engine, change: (edit: String, finding: AuditFinding))
    async throws
  {
    let database = try await engine.database()
    let improvements = SQLImprovementStore(database)
    let number = try await improvements.add(action())
    try await improvements.keep(PublicWords(LocalizedText(ar: "الانتظار طويل"), isShown: true), of: number)
    try await keep(pdf("one"), for: .bylaws, in: SQLDocumentStore(database, files: FileStore(folder)))
    let reports = SQLReportStore(database, files: FileStore(folder))
    let draft = try reports.draft()
    try Data("workbook".utf8).write(to: URL(fileURLWithPath: draft))
    _ = try await reports.keep(
      draft: draft, name: "board", period: Period(.quarter, containing: day), language: .arabic, figures: Data(),
      head: nil, on: day, papers: [], scheduled: nil)
    try await SQLSettingsStore(database).keep(SiteSettings(digits: .arabicIndic))
    #expect(try await findings(database).isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(change.edit))) }
    #expect(try await findings(database).contains(change.finding))
  }
}
