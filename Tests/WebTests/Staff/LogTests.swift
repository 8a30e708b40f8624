import Access
import Houses
import Storage
import Testing

/// The log of accounts, and the journal.
@Suite struct LogTests {
  private func site(with refusals: Int) async throws -> TestSite {
    let site = try await TestSite()
    let store = SQLAccessStore(site.house.database)
    for number in 0..<refusals { try await store.noteRefusal(of: "board", at: TestClock.noon + 100 * number) }
    return site
  }

  @Test func `the log is asked by person, kind and day, and goes on page by page`() async throws {
    let site = try await site(with: 60)
    func page(_ query: String) async throws -> TestAnswer {
      try await site.get("/people/log?lang=en&\(query)", as: .administrator)
    }
    let first = try await page("kind=refused&name=board&from=2026-10-15&to=2026-10-15")
    #expect(first.body.matches(of: /A password of/).count == 50)
    let older = try #require(first.body.firstMatch(of: /href="([^"]+before=\d+)"/).map { String($0.1) })
    let second = try await site.get(older.replacing("&amp;", with: "&"), as: .administrator).body
    #expect(second.matches(of: /A password of/).count == 10 && !second.contains("before="))
    for query in ["name=nobody", "kind=factor", "to=2026-10-14&kind=refused"] {
      #expect(try await page(query).body.contains("There is nothing of this"), "\(query)")
    }
    let wrong = try await page("from=yesterday&kind=refused")
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("value=\"yesterday\""))
  }

  @Test func `the log goes into a table, in which no name is run as a formula`() async throws {
    let site = try await site(with: 3)
    let store = SQLAccessStore(site.house.database)
    try await store.apply(
      .added(StaffAccount(name: "=1+1", role: .board, passwordHash: "none")), by: "rida", at: TestClock.noon)
    let file = try await site.get("/people/log?format=csv", as: .administrator)
    #expect(file.file?.contains("log.csv") == true)
    let lines = file.body.split(separator: "\r\n")
    #expect(lines.count > 10 && lines[0].hasSuffix("number,at,actor,kind,subject,role,what"))
    #expect(lines.contains { $0.contains("'=1+1") } && !lines.contains { $0.contains(",=1+1") })
  }

  @Test func `the journal tells what was kept, on which day, and of accounts only when asked`() async throws {
    let site = try await TestSite()
    func page(_ query: String) async throws -> String {
      try await site.get("/people/journal?lang=en&\(query)", as: .administrator).body
    }
    let all = try await page("")
    #expect(all.contains("Survey published: ") && all.contains("Results released") && !all.contains("<li>Events of"))
    #expect(try await page("kind=staff").contains("Events of accounts: "))
    #expect(try await page("from=2020-01-01&kind=release").contains("Results released"))
    #expect(try await page("to=2020-01-01").contains("There is nothing of this"))
    let file = try await site.get("/people/journal?format=csv&kind=release", as: .administrator)
    #expect(file.body.contains(",release,") && file.body.contains("number,day,kind,subject,digest,what"))
  }

  @Test(arguments: ["/people/log", "/people/journal"])
  func `nobody but the administrator reads them`(path: String) async throws {
    let site = try await TestSite()
    for role in Role.allCases where role != .administrator {
      #expect(try await site.get(path, as: role).status == .forbidden, "\(role)")
    }
  }
}
