import Access
import Houses
import Indicators
import Storage
import Testing

/// The phrases of themes, on the site: seen, tried, changed, with what held before.
@Suite struct ThemeRuleTests {
  @Test func `phrases are tried on a sentence, and nothing is kept`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/comments/rules?theme=speed", as: .officer)
    #expect(page.status == .ok && page.body.contains("السرعة"))
    let tried = try await site.post(
      "/comments/rules", ["theme": "speed", "lines": "برق", "sentence": "كالبرق وشكرا لكم", "do": "try"], as: .officer)
    #expect(tried.status == .ok && tried.body.contains("«كالبرق»") && tried.body.contains("\nبرق</textarea>"))
    #expect(try await SQLThemeRuleStore(site.house.database).editions().isEmpty)
  }

  @Test func `phrases are kept with the day and whoever kept them, and comments are sorted by them`() async throws {
    let site = try await TestSite()
    let saved = try await site.post(
      "/comments/rules", ["theme": "ease", "lines": "انتظار\r\n= تم", "do": "save"], as: .officer)
    #expect(saved.location == "/comments/rules?theme=ease&saved=yes")
    let edition = try #require(try await SQLThemeRuleStore(site.house.database).editions().first)
    #expect(edition.lines == "انتظار\n= تم" && edition.day == TestClock.today && edition.by == "officer")
    let page = try await site.get(saved.location, as: .officer).body
    #expect(page.contains("officer") && page.contains("edition=1"))
    let comments = try await SQLCommentStore(site.house.database).comments(survey: "sample")
    #expect(!comments.isEmpty && comments.allSatisfy { $0.coding.themes.contains(.ease) })
    #expect(try await site.get("/comments/rules?theme=ease&edition=0", as: .officer).body.contains("سهل"))
  }

  @Test func `a mistake is told by its line, what was typed stays, and nothing is kept`() async throws {
    let site = try await TestSite()
    for deed in ["try", "save"] {
      let answer = try await site.post(
        "/comments/rules", ["theme": "speed", "lines": "سريع\n=\n… x", "sentence": "سريع", "do": deed], as: .officer)
      #expect(answer.status == .unprocessableContent && answer.body.contains("سريع\n=\n… x"))
      #expect(answer.body.contains("<th scope=\"row\">2</th>") && answer.body.contains("<th scope=\"row\">3</th>"))
    }
    #expect(try await SQLThemeRuleStore(site.house.database).editions().isEmpty)
    #expect(try await site.post("/comments/rules", ["theme": "other"], as: .officer).status == .badRequest)
    #expect(try await site.post("/comments/rules", ["theme": "x"], as: .officer).status == .badRequest)
  }

  @Test func `only whoever reads comments sees them`() async throws {
    let site = try await TestSite()
    for role in [.analyst, .board, .administrator, .relations] as [Role] {
      #expect(try await site.get("/comments/rules", as: role).status == .forbidden)
    }
  }
}
