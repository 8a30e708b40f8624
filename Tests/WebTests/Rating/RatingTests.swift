import Ballots
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// The way of one rating: look, answer, thanks.
@Suite struct RatingTests {
  @Test func `a link opens the form as often as it is looked at`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    for _ in 0..<2 {
      let form = try await site.get(path)
      #expect(form.status == .ok && form.body.contains("action=\"\(path)\"") && form.body.contains("كيف؟"))
    }
    let english = try await site.get("\(path)?lang=en&view=easy")
    #expect(english.body.contains("How?") && english.body.contains("lang=en&amp;view=easy"))
  }

  @Test func `an answer in the link is ticked, and nonsense is passed over`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    #expect(try await site.get("\(path)?a=3").body.contains("checked"))
    #expect(try await !site.get("\(path)?a=9").body.contains("checked"))
  }

  @Test func `answers are cast once, and the link is spent`() async throws {
    let site = try await TestSite()
    let (path, box) = ("/r/\(site.tokens[0])", SQLBallotBox(site.house.database))
    let epoch = try await box.epoch().number
    let before = try await box.ballots(through: epoch, after: .init(), limit: 99).count
    let sent = try await site.post(path, ["overall": "3", "answered": "yes", "improve": "شكرا"])
    #expect(sent.status == .seeOther && sent.location == "/thanks?lang=ar&survey=sample")
    #expect(try await box.ballots(through: epoch, after: .init(), limit: 99).count == before + 1)
    #expect(try await site.post(path, ["overall": "1"]).body.contains("إجابتكم"))
    #expect(try await site.get(path).status == .ok)
    #expect(try await box.ballots(through: epoch, after: .init(), limit: 99).count == before + 1)
  }

  @Test func `what is wrong comes back at its field with everything that was typed`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    let answer = try await site.post(path, ["overall": "9", "improve": "الانتظار طويل"])
    #expect(answer.status == .unprocessableContent && answer.body.contains("الانتظار طويل"))
    #expect(try await site.post(path, ["overall": "3"]).status == .seeOther)
  }

  @Test func `an answer that calls for a second page leads there and spends nothing`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    let second = try await site.post(path, ["overall": "3", "answered": "no"])
    #expect(second.status == .ok && second.body.contains("هل انتظرتم؟") && second.body.contains("page=2"))
    let sent = try await site.post("\(path)?page=2", ["overall": "3", "answered": "no", "waited": "yes"])
    #expect(sent.status == .seeOther)
  }

  @Test func `a button shows the form in another language with what was ticked`() async throws {
    let site = try await TestSite()
    let answer = try await site.post("/r/\(site.tokens[0])", ["overall": "3", "improve": "نص", "switch": "en"])
    #expect(answer.status == .ok && answer.body.contains("How?") && answer.body.contains("checked"))
    #expect(answer.body.contains("نص"))
  }

  @Test func `a link that nobody was given opens nothing`() async throws {
    let site = try await TestSite()
    for path in ["/r/x", "/r/0000000000000000000000"] {
      #expect(try await site.get(path).status == .notFound)
      #expect(try await site.post(path, ["overall": "3"]).status == .notFound)
    }
  }

  @Test func `a form that is far too large is refused`() async throws {
    let site = try await TestSite()
    let answer = try await site.post("/r/\(site.tokens[0])", ["improve": String(repeating: "x", count: 400_000)])
    #expect(answer.status == .contentTooLarge)
  }

  @Test func `thanks are those of the survey, or plain ones`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/thanks?survey=sample&lang=en").body.contains("Thank you"))
    for path in ["/thanks", "/thanks?survey=nothing"] { #expect(try await site.get(path).status == .ok) }
  }
}
