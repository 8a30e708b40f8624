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

  @Test func `the charity's colour is kept, told in the shades that can be read, and reaches every page`() async throws
  {
    let site = try await TestSite()
    let fields: KeyValuePairs = ["charity_ar": "عون", "colour": "#FFCC00", "board": ""]
    #expect(try await site.post("/settings", fields, as: .administrator).status == .seeOther)
    let page = try await site.get("/settings?lang=en", as: .administrator).body
    #expect(
      page.contains("/colour.css?v=ffcc00") && page.contains("value=\"#ffcc00\"") && page.contains("on light pages"))
    #expect(try await site.get("/r-code").body.contains("/colour.css?v=ffcc00"))
    let style = try await site.get("/colour.css")
    #expect(
      style.status == .ok && style.body.contains("--accent: #")
        && !style.body.contains("--accent: #ffcc00; --on-accent: #ffffff"))
    let wrong = try await site.post(
      "/settings", ["charity_ar": "عون", "colour": "green", "board": ""], as: .administrator)
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("value=\"green\""))
    _ = try await site.post("/settings", ["charity_ar": "عون", "colour": "", "board": ""], as: .administrator)
    #expect(try await site.get("/colour.css").status == .notFound)
  }

  @Test func `the address of the site is the administrator's to choose, and the site begins again with it`()
    async throws
  {
    let site = try await TestSite()
    for (text, said) in [
      ("r.example.sa", "Begin the address"), ("https://r.example.sa/x", "nothing after it"),
      ("http://localhost:9999", "machine itself"), ("https://0.0.0.0", "no address"),
    ] {
      let answer = try await site.post("/settings?lang=en", ["address": text, "board": ""], as: .administrator)
      #expect(answer.status == .unprocessableContent && answer.body.contains(said), "\(text)")
    }
    #expect(
      try await site.post("/settings", ["address": "https://x.sa", "board": ""], as: .officer).status == .seeOther)
    #expect(try await SQLSettingsStore(site.house.database).settings().address == nil && site.restarted.count == 0)
    let chosen: KeyValuePairs = ["address": "https://r.example.sa", "board": ""]
    #expect(try await site.post("/settings", chosen, as: .administrator).status == .seeOther)
    #expect(try await SQLSettingsStore(site.house.database).settings().address == "https://r.example.sa")
    #expect(try await site.post("/settings", chosen, as: .administrator).status == .seeOther)
    #expect(site.restarted.count == 1)
  }

  @Test func `the zone and the calendar are the administrator's, and every moment is told by them`() async throws {
    let site = try await TestSite()
    let store = SQLSettingsStore(site.house.database)
    let wrong = try await site.post("/settings?lang=en", ["board": "", "zone": "Mars/Base"], as: .administrator)
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("no time zone of this name"))
    #expect(wrong.body.contains("value=\"Mars/Base\"") && site.restarted.count == 0)
    let fields: KeyValuePairs = ["board": "", "zone": "America/New_York", "calendar": "hijri"]
    #expect(try await site.post("/settings", fields, as: .officer).status == .seeOther)
    let kept = try await store.settings()
    #expect(kept.zone == .riyadh && kept.calendar == .both)
    // Noon in Riyadh is four o'clock in the morning there.
    #expect(try await site.get("/people?lang=en", as: .administrator).body.contains("12:00"))
    #expect(try await site.post("/settings", fields, as: .administrator).status == .seeOther)
    let chosen = try await store.settings()
    #expect("\(chosen.zone)" == "America/New_York" && site.restarted.count == 1)
    let people = try await site.get("/people?lang=en", as: .administrator).body
    #expect(people.contains("AH") && !people.contains("12:00") && people.contains(/0[45]:00/))
    #expect(
      try await site.post("/settings", ["board": "", "calendar": "julian"], as: .administrator).status == .badRequest)
    _ = try await site.post("/settings", ["board": ""], as: .administrator)
    #expect("\(try await store.settings().zone)" == "America/New_York", "a form without it leaves it")
  }
}
