import Access
import Houses
import Hummingbird
import Testing

/// What reports hold, chosen in the browser.
@Suite struct DefinitionTests {
  /// What stands in the form of a page, as a browser would send it.
  private func fields(_ page: String) -> [(String, String)] {
    let ticked = page.matches(of: /type="checkbox" name="([^"]+)" value="yes" checked/).map { ("\($0.1)", "yes") }
    let typed = page.matches(of: /<input id="[^"]+" name="([^"]+)" type="(?:text|number)"[^>]* value="([^"]*)"/)
      .map { ("\($0.1)", "\($0.2)") }
    let chosen = page.matches(of: /<select id="[^"]+" name="([^"]+)"[\s\S]*?<\/select>/).map { choice in
      ("\(choice.1)", choice.0.firstMatch(of: /value="([^"]*)" selected/).map { "\($0.1)" } ?? "")
    }
    return ticked + typed + chosen
  }

  @Test
  func `an officer changes when a report is built and what it holds; what is sent back unchanged changes nothing`()
    async throws
  {
    let site = try await TestSite()
    let list = try await site.get("/reports", as: .officer).body
    let path = try #require(list.firstMatch(of: /href="(\/reports\/[a-z-]+\/definition)"/).map { String($0.1) })
    let page = try await site.get("\(path)?lang=en", as: .officer)
    #expect(page.status == .ok)
    let same = try await site.post(path, fields(page.body), as: .officer)
    #expect(same.status == .seeOther, "\(same.body)")
    #expect(try await site.get("\(path)?lang=en", as: .officer).body == page.body)
    let others = fields(page.body).filter { !["hour", "every", "title_en"].contains($0.0) }
    let changed = others + [("hour", "١٠"), ("every", "quarter"), ("title_en", "Another \"title\": yes")]
    #expect(try await site.post(path, changed, as: .officer).location.hasPrefix("\(path)?saved=1"))
    let named = ["ar-departments", "en-departments"]
    let sheet =
      changed.filter { !named.contains($0.0) } + named.map { ($0, "Departments \($0.prefix(2))") }
      + [("on-departments", "yes"), ("lead-departments", "satisfied"), ("each-departments", "yes")]
    let each = try await site.post(path, sheet.filter { $0 != ("lead-departments", "") }, as: .officer)
    #expect(each.status == .seeOther)
    let after = try await site.get("\(path)?lang=en", as: .officer).body
    #expect(after.contains("name=\"each-departments\" value=\"yes\" checked"))
    #expect(after.contains("name=\"each-channels\" value=\"yes\">") && !after.contains("each-cover"))
    #expect(after.contains("value=\"10\"") && after.contains("Another &quot;title&quot;: yes"))
  }

  @Test func `what is typed wrong is told at its field, and nobody else chooses`() async throws {
    let site = try await TestSite()
    let list = try await site.get("/reports", as: .officer).body
    let path = try #require(list.firstMatch(of: /href="(\/reports\/[a-z-]+\/definition)"/).map { String($0.1) })
    let page = try await site.get(path, as: .officer).body
    let wrong: [([(String, String)], String)] = [
      ([("title_ar", "")], "#title_ar"), ([("trend", "1")], "#trend"), ([("every", "year"), ("hour", "24")], "#hour"),
      ([("ar-cover", "أ/ب")], "#ar-cover"),
    ]
    for (change, target) in wrong {
      let kept = fields(page).filter { field in !change.contains { $0.0 == field.0 } }
      let answer = try await site.post(path, kept + change, as: .officer)
      #expect(answer.status == .unprocessableContent && answer.body.contains("href=\"\(target)\""), "\(target)")
    }
    let nothing = fields(page).filter { !$0.0.hasPrefix("on-") }
    #expect(try await site.post(path, nothing, as: .officer).status == .unprocessableContent)
    #expect(try await site.get("/reports/nothing/definition", as: .officer).status == .notFound)
    for role in [Role.board, .analyst, .administrator] {
      #expect(try await site.get(path, as: role).status == .forbidden)
    }
    #expect(try await !site.get("/reports", as: .board).body.contains("/definition"))
  }
}
