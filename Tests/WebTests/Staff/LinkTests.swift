import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// One link, cards and reminders, as the beneficiary-relations officer orders them.
@Suite struct LinkTests {
  private static let link: KeyValuePairs = [
    "survey": "sample", "channel": "phone", "department": "reception", "tongue": "en",
  ]
  private static let cards: KeyValuePairs = [
    "survey": "sample", "channel": "phone", "department": "reception", "mode": "letter", "count": "3",
  ]

  @Test func `a link is issued, shown once, and opens the form`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/links", as: .relations).status == .ok)
    let issued = try await site.post("/links?lang=en", Self.link, as: .relations)
    #expect(issued.status == .seeOther && issued.location.hasSuffix("?lang=en"))
    #expect(try await site.get(issued.location, as: .relations, method: .head).status == .ok)
    let page = try await site.get(issued.location, as: .relations)
    let path = try #require(page.body.firstMatch(of: /http:\/\/rida\.example(\/r\/[0-9A-Za-z]+)\?lang=en/)?.1)
    #expect(try await site.get(String(path)).status == .ok)
    let again = try await site.get(issued.location, as: .relations)
    #expect(again.status == .gone && !again.body.contains(path))
  }

  @Test func `an order that is not whole comes back as it was chosen`() async throws {
    let site = try await TestSite()
    for (path, field) in [("/links", "tongue"), ("/links/cards", "mode")] {
      let fields: KeyValuePairs = ["survey": "sample", "channel": "visit", "department": "nowhere", field: ""]
      let answer = try await site.post(path, fields, as: .relations)
      #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"visit\" selected"), "\(path)")
      let unknown = try await site.post(path, ["survey": "nothing", "channel": "visit"], as: .relations)
      #expect(unknown.status == .unprocessableContent && unknown.body.contains("value=\"visit\" selected"), "\(path)")
    }
  }

  @Test func `cards are made, printed and fetched as often as they are wanted`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/links/cards?channel=visit", as: .relations).body.contains("value=\"visit\" selected"))
    let ready = try await site.post("/links/cards", Self.cards, as: .relations).location
    for path in [ready, "\(ready)/print", "\(ready)/cards.csv"] {
      for _ in 0..<2 { #expect(try await site.get(path, as: .relations).status == .ok, "\(path)") }
      #expect(try await site.get(path, as: .board).status == .forbidden, "\(path)")
    }
    let table = try await site.get("\(ready)/cards.csv", as: .relations)
    #expect(
      table.body.split(separator: "\r\n").count == 4 && table.file?.contains("cards-sample-2026-10-15.csv") == true)
  }

  @Test(arguments: ["0", "501", "many", ""])
  func `a number of cards that cannot be is told, and stays`(count: String) async throws {
    let fields: KeyValuePairs = [
      "survey": "sample", "channel": "phone", "department": "reception", "mode": "letter", "count": count,
    ]
    let answer = try await TestSite().post("/links/cards", fields, as: .relations)
    #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"\(count)\""))
  }

  @Test func `what is kept no longer says so`() async throws {
    let site = try await TestSite()
    let ready = try await site.post("/links/cards", Self.cards, as: .relations).location
    site.clock.pass(seconds: 601)
    let gone = ["/links/issued/x", "/links/cards/x", "/links/cards/x/print", "/links/cards/x/cards.csv", ready]
    for path in gone { #expect(try await site.get(path, as: .relations).status == .gone, "\(path)") }
  }

  @Test func `a retired survey takes no orders`() async throws {
    let site = try await TestSite()
    try await SQLSurveyStore(site.house.database).retire("sample", on: TestClock.today)
    #expect(try await site.post("/links", Self.link, as: .relations).status == .unprocessableContent)
    #expect(try await site.post("/links/cards", Self.cards, as: .relations).status == .unprocessableContent)
  }
}
