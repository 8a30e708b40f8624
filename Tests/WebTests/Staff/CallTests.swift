import Houses
import Hummingbird
import Invitations
import Storage
import Surveys
import Testing

/// Telephone interviews: one call after another, each with its rating or its ending.
@Suite struct CallTests {
  /// A site with people to be called.
  private func site(_ people: Int = 2) async throws -> TestSite {
    let site = try await TestSite()
    let rows = (0..<people).map {
      Interaction(
        reference: "A\($0)", day: TestClock.today,
        place: Place(channel: "phone", department: "reception", mode: .phone),
        phone: "055000000\($0)", name: "N\($0)")
    }
    let survey = try TestSurvey.published().survey
    try await site.house.links.addressed(survey, interactions: rows, today: TestClock.today).commit()
    return site
  }

  /// The call that the interviewer has.
  private func call(at site: TestSite) async throws -> String {
    let page = try await site.get("/calls", as: .relations)
    return String(try #require(page.body.firstMatch(of: /name="call" value="([^"]+)"/)?.1))
  }

  @Test func `somebody is called and rates, and the next is called`() async throws {
    let site = try await site()
    let page = try await site.get("/calls?ask=en", as: .relations)
    #expect(page.status == .ok && page.body.contains("tel:") && page.body.contains("How?"))
    #expect(page.headers[.contentSecurityPolicy]?.contains("script-src 'self'") == true)
    let first = try await call(at: site)
    let fields: KeyValuePairs = ["call": first, "ending": "rating", "ask": "en", "overall": "3", "answered": "yes"]
    let sent = try await site.post("/calls", fields, as: .relations)
    #expect(sent.location == "/calls?noted=rating&lang=ar")
    #expect(try await site.get(sent.location, as: .relations).status == .ok)
    #expect(try await call(at: site) != first)
    #expect(try await site.post("/calls", fields, as: .relations).location == "/calls?noted=nothing&lang=ar")
  }

  @Test(arguments: ["refused", "no_answer", "wrong_number", "opted_out"])
  func `a call that brought no rating is noted`(ending: String) async throws {
    let site = try await site(1 + 1)
    let first = try await call(at: site)
    let sent = try await site.post("/calls?lang=en", ["call": first, "ending": ending], as: .relations)
    #expect(sent.location == "/calls?noted=\(ending)&lang=en")
    #expect(try await call(at: site) != first)
  }

  @Test func `what is wrong with an interview comes back with every answer`() async throws {
    let site = try await site()
    let fields: KeyValuePairs = [
      "call": try await call(at: site), "ending": "rating", "ask": "en", "overall": "9", "improve": "some words",
    ]
    let back = try await site.post("/calls", fields, as: .relations)
    #expect(back.status == .unprocessableContent && back.body.contains("some words") && back.body.contains("How?"))
  }

  @Test func `a day for another call lies while the link is open`() async throws {
    let site = try await site()
    let first = try await call(at: site)
    for day in ["", "someday", "2026-10-15", "2027-10-15"] {
      let fields: KeyValuePairs = ["call": first, "ending": "call_back", "ask": "en", "day": day]
      let back = try await site.post("/calls", fields, as: .relations)
      #expect(back.status == .unprocessableContent && back.body.contains("value=\"\(day)\""), "\(day)")
      #expect(back.body.contains("How?") && back.body.matches(of: /name="ask" value="en"/).count == 2, "\(day)")
    }
    let fields: KeyValuePairs = ["call": first, "ending": "call_back", "day": "2026-10-20"]
    #expect(try await site.post("/calls", fields, as: .relations).location == "/calls?noted=call_back&lang=ar")
  }

  @Test func `an ending that is none is refused, and a call that is none notes nothing`() async throws {
    let site = try await site()
    let first = try await call(at: site)
    #expect(try await site.post("/calls", ["call": first, "ending": "x"], as: .relations).status == .badRequest)
    #expect(try await site.post("/calls", ["call": first], as: .relations).status == .badRequest)
    for call in ["", "x", "AAAA"] {
      let answer = try await site.post("/calls", ["call": call, "ending": "refused"], as: .relations)
      #expect(answer.location == "/calls?noted=nothing&lang=ar", "\(call)")
    }
    #expect(try await site.get("/calls", as: .officer).status == .forbidden)
  }

  @Test func `where nobody is to be called the page says so`() async throws {
    let page = try await TestSite().get("/calls", as: .relations)
    #expect(page.status == .ok && !page.body.contains("name=\"call\""))
  }
}
