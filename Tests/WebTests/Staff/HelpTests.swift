import Access
import Testing

/// Meanings and the search, for everybody who is signed in.
@Suite struct HelpTests {
  @Test func `everybody who is signed in reads what figures and words mean`() async throws {
    let site = try await TestSite()
    for role in Role.allCases {
      #expect(try await site.get("/help/indicators?lang=en", as: role).body.contains("id=\"satisfied\""), "\(role)")
      #expect(try await site.get("/help/glossary?lang=en", as: role).body.contains("id=\"service-channel\""))
    }
    #expect(try await site.get("/help").location.hasPrefix("/sign-in"))
  }

  @Test func `a page below the menu is found by whoever may go there, and by nobody else`() async throws {
    let site = try await TestSite()
    let query = "/help/search?q=%D8%A7%D8%B3%D8%AA%D8%B9%D8%A7%D8%AF%D8%A9"
    #expect(try await site.get(query, as: .administrator).body.contains("href=\"/upkeep/copies\""))
    #expect(try await !site.get(query, as: .officer).body.contains("href=\"/upkeep/copies\""))
  }

  @Test func `a question of a published survey is found, and what was typed is shown as it was`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/help/search?lang=en&q=service", as: .officer)
    #expect(page.status == .ok && page.body.contains("Found: ") && page.body.contains("value=\"service\""))
    let odd = try await site.get("/help/search?lang=en&q=%3Cb%3Ezebra", as: .officer).body
    #expect(odd.contains("There is nothing about") && !odd.contains("<b>zebra"))
    #expect(try await site.get("/help/search?q=%FF%00", as: .officer).status == .ok)
  }
}
