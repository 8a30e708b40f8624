import Access
import Crypto
import Houses
import Hummingbird
import PublicSite
import Storage
import Testing

/// A practice round: the real form, and nothing of what is sent.
@Suite struct PracticeTests {
  private func link(on site: TestSite) async throws -> String {
    let page = try await site.get("/surveys/sample/practice?lang=en", as: .officer)
    #expect(page.status == .ok && page.body.contains("neither kept nor counted"))
    return try #require(
      page.body.firstMatch(of: /value="http:\/\/rida\.example(\/practice\/[^"]+)"/).map { String($0.1) })
  }

  private func rows(_ site: TestSite) async throws -> [Int] {
    try await site.house.database.read { connection in
      try ["ballot", "ticket", "campaign", "journal", "fieldwork", "tally"].map {
        try connection.rows(Statement("SELECT COUNT(*) FROM \($0)"))[0].int(0)
      }
    }
  }

  @Test func `anybody opens the form, which says on every page that it is practice`() async throws {
    let site = try await TestSite()
    let link = try await link(on: site)
    let form = try await site.get("\(link)?lang=en")
    #expect(form.status == .ok && form.body.contains("for practice only") && form.body.contains("name=\"q.overall\""))
    #expect(!form.body.contains("/surveys"), "nothing of the staff's pages")
    let wrong = try await site.post("\(link)?lang=en", ["q.overall": "99"])
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("for practice only"))
    let arabic = try await site.post("\(link)?lang=en", ["q.overall": "3", "switch": "ar"])
    #expect(arabic.body.contains("للتجربة فقط"))
    let sent = try await site.post("\(link)?lang=en", ["q.overall": "3"])
    #expect(sent.status == .seeOther && sent.location == "\(link)/sent?lang=en")
    let thanks = try await site.get(sent.location)
    #expect(thanks.status == .ok && thanks.body.contains("Nothing of what you sent is kept or counted"))
    #expect(thanks.body.contains("href=\"\(link)?lang=en\""))
  }

  @Test func `nothing is kept, however often it is sent`() async throws {
    let site = try await TestSite()
    let before = try await rows(site)
    let link = try await link(on: site)
    for _ in 1...3 { #expect(try await site.post(link, ["q.overall": "2", "q.improve": "أسرع"]).status == .seeOther) }
    #expect(try await rows(site) == before)
  }

  @Test func `it ends by itself, and no other link opens it`() async throws {
    let site = try await TestSite()
    let link = try await link(on: site)
    site.clock.pass(seconds: PracticePass.lifetime - 1)
    #expect(try await site.get(link).status == .ok)
    site.clock.pass(seconds: 1)
    let over = try await site.get("\(link)?lang=en")
    #expect(over.status == .gone && over.body.contains("This practice round has ended"))
    #expect(try await site.post(link, ["q.overall": "3"]).status == .gone)
    for text in ["x", "sample.1.phone.9999999999.00", "a.b.c.d.e", String(repeating: ".", count: 40)] {
      #expect(try await site.get("/practice/\(text)").status == .gone, "\(text)")
    }
  }

  @Test func `links are made by whoever publishes surveys, for a survey that is published`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/surveys/nothing/practice", as: .officer).status == .notFound)
    for role in [Access.Role.relations, .board, .administrator] {
      #expect(try await site.get("/surveys/sample/practice", as: role).status == .forbidden)
    }
  }

  @Test func `a pass is what this house made, to the letter`() {
    let (key, other) = (SymmetricKey(size: .bits256), SymmetricKey(size: .bits256))
    let pass = PracticePass(survey: "short", version: 2, channel: "phone", now: 1000)
    let text = pass.text(key: key)
    #expect(PracticePass(text, key: key) == pass && PracticePass(text, key: other) == nil)
    #expect(PracticePass(text.replacing("short", with: "other"), key: key) == nil)
    #expect(PracticePass(text.replacing(".2.", with: ".02."), key: key) == nil)
    #expect(PracticePass(text.uppercased(), key: key) == nil)
    #expect(PracticePass(text + "0", key: key) == nil && PracticePass(String(text.dropLast()), key: key) == nil)
  }
}
