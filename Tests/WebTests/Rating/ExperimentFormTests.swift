import Ballots
import Houses
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

  private func trial() async throws -> (site: TestSite, survey: Survey, path: String) {
    let site = try await TestSite()
    let survey = try #require(SurveyDocument(source: Self.source, file: "trial/1.yaml").survey)
    try await SQLSurveyStore(site.house.database).publish(
      PublishedSurvey(survey: survey, source: Self.source, publishedOn: TestClock.openingDay))
    let tokens = try await Seed.issue(1, of: survey, on: TestClock.today - 1, in: site.house)
    return (site, survey, "/r/\(tokens[0])")
  }

  @Test func `a link shows either wording, and its form says which`() async throws {
    let (site, _, path) = try await trial()
    var seen: Set<String> = []
    for _ in 0..<40 {
      let body = try await site.get(path).body
      let arm = body.contains("arm=a") ? "a" : "b"
      #expect(body.contains(arm == "a" ? "كيف؟" : "ما رأيكم؟") && !body.contains(arm == "a" ? "ما رأيكم؟" : "كيف؟"))
      seen.insert(arm)
    }
    #expect(seen == ["a", "b"])
  }

  @Test(arguments: ["a", "b"]) func `the wording stays through language, mistake and second page`(arm: String)
    async throws
  {
    let (site, _, path) = try await trial()
    let address = "\(path)?arm=\(arm)"
    let words = arm == "a" ? ("كيف؟", "How?") : ("ما رأيكم؟", "Well?")
    let english = try await site.post(address, ["overall": "3", "switch": "en"])
    #expect(english.body.contains(words.1) && english.body.contains("arm=\(arm)"))
    let wrong = try await site.post(address, ["overall": "9"])
    #expect(wrong.body.contains(words.0) && wrong.body.contains("arm=\(arm)"))
    let second = try await site.post(address, ["overall": "3", "answered": "no"])
    #expect(second.body.contains("arm=\(arm)") && second.body.contains("page=2"))
  }

  @Test func `the answer bears its half, and nothing else does`() async throws {
    let (site, survey, path) = try await trial()
    #expect(try await site.post("\(path)?arm=b", ["overall": "3"]).status == .seeOther)
    let box = SQLBallotBox(site.house.database)
    let epoch = try await box.epoch().number
    let key = try #require(try site.house.keys.keys().first { $0.number == epoch })
    let crowds = try await box.ballots(through: epoch, after: .init(), limit: 99).map {
      try BallotCoding.crowd($0.open(with: key))
    }
    #expect(crowds.filter { $0.survey == survey.key }.map(\.arm) == [.b])
    #expect(crowds.filter { $0.survey != survey.key }.allSatisfy { $0.arm == nil })
  }

  @Test func `no link bears an answer to a question whose words are drawn`() async throws {
    let (site, _, path) = try await trial()
    #expect(try await !site.get("\(path)?a=3").body.contains("checked"))
  }

  @Test func `a form without an experiment passes an arm over`() async throws {
    let site = try await TestSite()
    let path = "/r/\(site.tokens[0])"
    #expect(try await !site.get("\(path)?arm=b").body.contains("arm="))
  }
}
