import Ballots
import Houses
import Invitations
import Storage
import Surveys
import Testing

/// A question in two wordings, drawn by lot when a form is opened.
@Suite struct ExperimentFormTests {
  private static let source = TestSurvey.source(1).replacing("key: sample", with: "key: trial")
    .replacing("[channel*department]", with: "[department, arm]")
    .replacing(
      "routing: second_page",
      with:
        "routing: second_page\nexperiment: { question: overall, smallest: 8, wording: { ar: ما رأيكم؟, en: Well? } }")

  private func trial(links: Int = 1) async throws -> (site: TestSite, survey: Survey, paths: [String]) {
    let site = try await TestSite()
    let survey = try #require(SurveyDocument(source: Self.source, file: "trial/1.yaml").survey)
    try await SQLSurveyStore(site.house.database).publish(
      PublishedSurvey(survey: survey, source: Self.source, publishedOn: TestClock.openingDay))
    let tokens = try await Seed.issue(links, of: survey, on: TestClock.today - 1, in: site.house)
    return (site, survey, tokens.map { "/r/\($0)" })
  }

  // Sixty links of one half alone would be a lot of one in 10¹⁷.
  @Test func `links show either wording, each its own however often it is opened`() async throws {
    let (site, _, paths) = try await trial(links: 60)
    var seen: Set<String> = []
    for path in paths {
      let body = try await site.get(path).body
      let arm = body.contains("arm=a") ? "a" : "b"
      #expect(body.contains(arm == "a" ? "كيف؟" : "ما رأيكم؟") && !body.contains(arm == "a" ? "ما رأيكم؟" : "كيف؟"))
      #expect(try await site.get(path).body == body, "a form that is loaded again keeps its words")
      #expect(try await site.get("\(path)?lang=en").body.contains(arm == "a" ? "How?" : "Well?"))
      seen.insert(arm)
    }
    #expect(seen == ["a", "b"])
  }

  @Test func `a preview shows both wordings, by links in both languages`() async throws {
    let (site, _, _) = try await trial()
    let path = "/surveys/trial/1/preview"
    let first = try await site.get(path, as: .officer).body
    #expect(first.contains("كيف؟") && first.contains("الصياغة الأولى") && first.contains("arm=b\">الصياغة الثانية"))
    let second = try await site.get("\(path)?channel=phone&arm=b&lang=en", as: .officer).body
    #expect(second.contains("Well?") && !second.contains("How?") && second.contains("First wording</a>"))
    let again = try await site.post("\(path)?arm=b", ["overall": "9"], as: .officer).body
    #expect(again.contains("ما رأيكم؟") && again.contains("arm=b\" aria-current=\"true\">"))
    #expect(try await !site.get("/surveys/sample/1/preview", as: .officer).body.contains("الصياغة"))
  }

  @Test(arguments: ["a", "b"]) func `the wording stays through language, mistake and second page`(arm: String)
    async throws
  {
    let (site, _, paths) = try await trial()
    let address = "\(paths[0])?arm=\(arm)"
    let words = arm == "a" ? ("كيف؟", "How?") : ("ما رأيكم؟", "Well?")
    let english = try await site.post(address, ["overall": "3", "switch": "en"])
    #expect(english.body.contains(words.1) && english.body.contains("arm=\(arm)"))
    let wrong = try await site.post(address, ["overall": "9"])
    #expect(wrong.body.contains(words.0) && wrong.body.contains("arm=\(arm)"))
    let second = try await site.post(address, ["overall": "3", "answered": "no"])
    #expect(second.body.contains("arm=\(arm)") && second.body.contains("page=2"))
  }

  @Test func `the answer bears its half, and nothing else does`() async throws {
    let (site, survey, paths) = try await trial()
    #expect(try await site.post("\(paths[0])?arm=b", ["overall": "3"]).status == .seeOther)
    let box = SQLBallotBox(site.house.database)
    let epoch = try await box.epoch().number
    let key = try #require(try site.house.keys.keys().first { $0.number == epoch })
    let crowds = try await box.ballots(through: epoch, after: .init(), limit: 99).map {
      try BallotCoding.crowd($0.open(with: key))
    }
    #expect(crowds.filter { $0.survey == survey.key }.map(\.arm) == [.b])
    #expect(crowds.filter { $0.survey != survey.key }.allSatisfy { $0.arm == nil })
  }

  @Test func `an interviewer who loads the page again reads the same words`() async throws {
    let (site, survey, _) = try await trial()
    let rows = [
      Interaction(
        reference: "A1", day: TestClock.today, place: Place(channel: "phone", department: "reception", mode: .phone),
        phone: "0550000001", name: "N1")
    ]
    try await site.house.links.addressed(survey, interactions: rows, today: TestClock.today).commit()
    var pages: [String] = []
    for _ in 0..<12 { pages.append(try await site.get("/calls", as: .relations).body) }
    #expect(pages.allSatisfy { $0.contains("name=\"arm\"") })
    #expect(Set(pages.map { $0.contains("ما رأيكم؟") }).count == 1)
  }

  @Test func `no link bears an answer to a question whose words are drawn`() async throws {
    let (site, _, paths) = try await trial()
    #expect(try await !site.get("\(paths[0])?a=3").body.contains("checked"))
  }

  @Test func `a form without an experiment passes an arm over`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    #expect(try await !site.get("\(path)?arm=b").body.contains("arm="))
  }
}
