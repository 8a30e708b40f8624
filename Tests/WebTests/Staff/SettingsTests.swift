import Houses
import Hummingbird
import Storage
import Testing

/// How the charity's pages are written, and who may choose what.
@Suite struct SettingsTests {
  private static let chosen: KeyValuePairs = [
    "digits": "arabic_indic", "time_axis": "reading", "fiscal_year": "january", "board": "board@charity.example",
    "duties": "together",
  ]

  @Test func `what is chosen holds at once`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/settings", as: .officer).status == .ok)
    #expect(try await site.get("/links", as: .officer).status == .forbidden)
    let saved = try await site.post("/settings?lang=en", Self.chosen, as: .administrator)
    #expect(saved.status == .seeOther && saved.location == "/settings?saved=1&lang=en", "\(saved.body)")
    let settings = try await SQLSettingsStore(site.house.database).settings()
    #expect(settings.digits.rawValue == "arabic_indic" && settings.board.count == 1 && settings.duties == .together)
    #expect(try await site.get("/links", as: .officer).status == .ok)
  }

  @Test func `nobody but the administrator gives the right to issue and to read`() async throws {
    let site = try await TestSite()
    #expect(try await site.post("/settings", Self.chosen, as: .officer).location == "/settings?saved=1")
    #expect(try await SQLSettingsStore(site.house.database).settings().duties == .apart)
  }

  @Test func `an address that is none comes back as it was typed, with what was chosen`() async throws {
    let site = try await TestSite()
    let fields: KeyValuePairs = ["digits": "arabic_indic", "board": "nobody at all"]
    let answer = try await site.post("/settings", fields, as: .officer)
    #expect(answer.status == .unprocessableContent && answer.body.contains("nobody at all"))
    #expect(answer.body.contains("value=\"arabic_indic\" checked"))
    #expect(try await site.post("/settings", ["digits": "roman"], as: .officer).status == .badRequest)
    #expect(try await site.post("/settings", Self.chosen, as: .board).status == .forbidden)
  }
}
