import Documents
import Foundation
import Houses
import Hummingbird
import Mail
import Storage
import Testing

/// Reports: built for a period that is over, kept, fetched and mailed.
@Suite struct ReportTests {
  private static let order: KeyValuePairs = ["period": "2026Q3", "language": "ar"]

  @Test func `a report is built, listed and fetched`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/reports", as: .board).status == .ok)
    #expect(try await site.post("/reports/board?lang=en", Self.order, as: .officer).location == "/reports?lang=en")
    let report = try #require(await site.house.reports.reports().first)
    #expect(try await site.get("/reports", as: .officer).body.contains("/reports/\(report.number)"))
    let file = try await site.get("/reports/\(report.number)", as: .board)
    #expect(file.status == .ok && file.headers[.contentType] == ArchivedReport.mediaType)
    #expect(file.bytes.count == report.size && file.file?.contains(report.fileName) == true)
  }

  @Test func `what was printed of a report is listed and fetched`() async throws {
    let site = try await TestSite()
    _ = try await site.post("/reports/board", Self.order, as: .officer)
    let report = try #require(await site.house.reports.reports().first)
    #expect(report.papers.map(\.extent) == [.full, .page])
    let page = try await site.get("/reports", as: .board).body
    for paper in report.papers {
      let path = "/reports/\(report.number)?format=\(paper.extent.rawValue)"
      #expect(page.contains("href=\"\(path)\""))
      let file = try await site.get(path, as: .board)
      #expect(file.status == .ok && file.headers[.contentType] == paper.mediaType)
      #expect(file.bytes.count == paper.size && file.file?.contains(report.fileName(of: paper.extent)) == true)
    }
    #expect(try await site.get("/reports/\(report.number)?format=doc", as: .board).status == .notFound)
  }

  @Test func `a period that goes on, a language or a report that is none is not built`() async throws {
    let site = try await TestSite()
    let orders: [(String, KeyValuePairs<String, String>)] = [
      ("board", ["period": "2026Q4", "language": "ar"]), ("board", ["period": "x", "language": "ar"]),
      ("board", ["period": "2026Q3", "language": "fr"]), ("nothing", Self.order), ("board", [:]),
    ]
    for (name, fields) in orders {
      #expect(try await site.post("/reports/\(name)", fields, as: .officer).status == .notFound, "\(fields)")
    }
    for path in ["/reports/99", "/reports/x"] {
      #expect(try await site.get(path, as: .officer).status == .notFound, "\(path)")
    }
    #expect(try await site.house.reports.reports().isEmpty)
  }

  /// Keeps the newest report as a schedule keeps it, with a letter.
  private func queueLetter(at site: TestSite) async throws {
    let (store, report) = (site.house.reports, try #require(await site.house.reports.reports().first))
    let draft = try store.draft()
    try await store.content(of: report).write(to: URL(fileURLWithPath: draft))
    let letter = ReportLetter(subject: "s", text: "t", html: "h", picture: nil, attachmentName: report.fileName)
    _ = try await store.keep(
      draft: draft, name: report.name, period: report.period, language: report.language,
      figures: Data(try #require(try store.figures(of: report)).utf8), head: report.chainHead, on: report.builtOn,
      papers: [], scheduled: ScheduledKeeping(letter: letter, keptAt: site.clock.now))
    let mails = SQLMailStore(site.house.database)
    _ = try await mails.begin(at: site.clock.now)
    try await mails.end(report.number, MailOutcome(problem: .brokenHeader("To")), at: site.clock.now)
  }

  @Test func `a letter that waits is queued again, and whoever sends is woken`() async throws {
    let site = try await TestSite(hasMailServer: true)
    _ = try await site.post("/reports/board", Self.order, as: .officer)
    let number = try #require(await site.house.reports.reports().first).number
    #expect(try await site.post("/reports/\(number)/mail", [:], as: .officer).status == .notFound)
    #expect(site.woken.count == 0)
    try await queueLetter(at: site)
    #expect(try await site.get("/reports", as: .officer).body.contains("/reports/\(number)/mail"))
    #expect(try await site.post("/reports/\(number)/mail", [:], as: .officer).location == "/reports")
    #expect(site.woken.count == 1)
    #expect(try await site.post("/reports/x/mail", [:], as: .officer).status == .notFound)
  }
}
