import Delivery
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// The code of a printed card, typed.
@Suite struct CodeTests {
  @Test func `a code leads to its form, however it is typed`() async throws {
    let site = try await TestSite()
    let survey = try TestSurvey.published().survey
    let drawn = try await site.house.links.drawn(
      survey, channel: "phone", department: "reception", mode: "letter", count: 1, today: TestClock.today)
    try await drawn.commit()
    let card = drawn.cards.cards[0]
    for typed in [card.code.printed, " \(card.code.printed.lowercased()) "] {
      let answer = try await site.post("/r-code?lang=en", ["code": typed])
      #expect(answer.status == .seeOther && answer.location == "/r/\(card.token)?lang=en")
    }
  }

  @Test(arguments: ["", "nothing", "0000-0000-0000-0"])
  func `what is no code is refused and stays in the field`(typed: String) async throws {
    let answer = try await TestSite().post("/r-code", ["code": typed])
    #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"\(typed)\""))
  }

  @Test func `more than a hundred codes in a second are too many`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/r-code").status == .ok)
    for _ in 0..<100 { _ = try await site.post("/r-code", ["code": "x"]) }
    #expect(try await site.post("/r-code", ["code": "x"]).status == .tooManyRequests)
    site.clock.pass(seconds: 1)
    #expect(try await site.post("/r-code", ["code": "x"]).status == .unprocessableContent)
  }
}
