import Ballots
import Releases
import Surveys
import Testing

@Suite struct ReleaseDecisionTests {
  static let scale = Scale(min: 1, labels: ["سيئ", "متوسط", "جيد"].map { LocalizedText(ar: $0) })
  static let survey = Survey(
    key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
    intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.addressed], validDays: 21,
    release: ReleaseRule(breakdowns: [Breakdown(.channel), Breakdown(.department)]),
    questions: [
      Question(key: "overall", kind: .rating(scale), text: LocalizedText(ar: "كيف؟"), isOverall: true),
      Question(key: "improve", kind: .comment(maxLength: 100), text: LocalizedText(ar: "ماذا؟")),
    ])
  static let quarter = Period(.quarter, containing: Day(ordinal: 20_000))

  private func ballots(_ count: Int, _ channel: String, answer: String? = "3", comment: String? = nil) -> [Ballot] {
    (0..<count).map { _ in
      var answers: [String: Answer] = [:]
      if let answer { answers["overall"] = .chosen(answer) }
      if let comment { answers["improve"] = .written(comment) }
      return Ballot(
        survey: "s", version: 1, period: Self.quarter,
        place: Place(channel: channel, department: "reception", mode: .sms),
        answers: answers)
    }
  }

  private func decide(_ ballots: [Ballot], closing: Bool) throws -> ReleaseDecision {
    try decide(BallotBuffer(ballots), closing: closing)
  }

  private func decide(_ buffer: BallotBuffer, closing: Bool) throws -> ReleaseDecision {
    var generator = SystemRandomNumberGenerator()
    return try ReleaseDecision(buffer, of: Self.survey, in: Self.quarter, isClosing: closing, using: &generator)
  }

  @Test func `a closing counts every answer, blank and ballot once in each table`() throws {
    let given =
      ballots(6, "phone") + ballots(5, "phone", answer: nil, comment: "شكراً") + ballots(7, "letters", answer: "1")
    let batch = try #require(try decide(given, closing: true).batch)
    let sheet = TallySheet(period: Self.quarter, version: 1, counts: batch.counts)
    let phone = try #require(sheet.labels(of: Breakdown(.channel))?[Label("phone")])
    #expect(phone["overall"]?["3"] == 6)
    #expect(phone["overall"]?.blank == 5)
    #expect(phone["improve"]?[Choice.written] == 5)
    let all = try #require(sheet.labels(of: .none)?[.everybody])
    #expect(all[BallotCount.question]?[BallotCount.value] == 18)
    #expect(all["overall"]?["1"] == 7)
    #expect(batch.ballots == 18)
  }

  @Test func `a survey may publish by language, and a language that is no crowd joins another`() throws {
    let survey = Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.language)]),
      questions: Self.survey.questions)
    let given = [(AnswerLanguage.arabic, 20), (.english, 6), (.another, 2)].flatMap { language, count in
      (0..<count).map { _ in
        Ballot(
          survey: "s", version: 1, period: Self.quarter,
          place: Place(channel: "phone", department: "reception", mode: .sms),
          language: language, answers: ["overall": .chosen("3")])
      }
    }
    var generator = SystemRandomNumberGenerator()
    let batch = try ReleaseDecision(
      BallotBuffer(given), of: survey, in: Self.quarter, isClosing: true, using: &generator
    ).batch
    let sheet = TallySheet(period: Self.quarter, version: 1, counts: try #require(batch).counts)
    let labels = try #require(sheet.labels(of: Breakdown(.language)))
    #expect(labels[Label("ar")]?["overall"]?["3"] == 20)
    #expect(labels[Label(Label.other)]?["overall"]?["3"] == 8)
    #expect(labels.count == 2)
  }

  @Test func `the halves of an experiment are published under their version, and a small half joins the other`() throws
  {
    let survey = Survey(
      key: "s", version: 4, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.arm)]),
      questions: Self.survey.questions,
      experiment: Experiment(question: "overall", halves: .wording(LocalizedText(ar: "ما رأيكم؟")), smallest: 8))
    func labels(_ first: Int, _ second: Int) throws -> [Label: Int] {
      let given = [(Arm.a, first), (.b, second)].flatMap { arm, count in
        (0..<count).map { _ in
          Ballot(
            survey: "s", version: 4, period: Self.quarter,
            place: Place(channel: "phone", department: "reception", mode: .sms), arm: arm,
            answers: ["overall": .chosen("3")])
        }
      }
      var generator = SystemRandomNumberGenerator()
      let batch = try ReleaseDecision(
        BallotBuffer(given), of: survey, in: Self.quarter, isClosing: true, using: &generator
      ).batch
      let sheet = TallySheet(period: Self.quarter, version: 4, counts: try #require(batch).counts)
      return try #require(sheet.labels(of: Breakdown(.arm))).compactMapValues { $0["overall"]?["3"] }
    }
    #expect(try labels(8, 9) == [Label("4a"): 8, Label("4b"): 9])
    #expect(try labels(12, 4) == [Label(Label.other): 16])
  }

  @Test func `what is no crowd stays, and nothing is lost`() throws {
    let decision = try decide(ballots(12, "phone") + ballots(3, "letters"), closing: false)
    #expect(decision.batch?.ballots == 12)
    #expect(decision.remaining.count == 3)
  }

  @Test func `comments wait for company after their ticks were counted`() throws {
    let first = try decide(ballots(12, "phone", comment: "تأخر الرد"), closing: true)
    #expect(first.batch?.comments.count == 12)
    #expect(first.batch?.comments.first?.label == "phone")
    let few = try decide(ballots(6, "phone") + ballots(4, "phone", comment: "بعيد"), closing: true)
    #expect(few.batch?.comments.isEmpty == true)
    #expect(few.remaining.count == 4)
    #expect(few.remaining.crowds.keys.allSatisfy { $0.isCounted })
    var company = few.remaining
    company.add(BallotBuffer(ballots(7, "phone", comment: "شكراً")))
    let later = try decide(company, closing: true)
    #expect(later.batch?.ballots == 7)
    #expect(later.batch?.comments.count == 11)
  }

  @Test func `a comment is redacted before it is released`() throws {
    let decision = try decide(ballots(12, "phone", comment: "اتصلوا على 0550000123"), closing: true)
    #expect(decision.batch?.comments.allSatisfy { $0.text == "اتصلوا على […]" } == true)
  }

  @Test func `a changed count changes the chain`() throws {
    let one = try #require(try decide(ballots(6, "phone"), closing: true).batch)
    let other = try #require(try decide(ballots(7, "phone"), closing: true).batch)
    #expect(one.hash(after: .init()) == one.hash(after: .init()))
    #expect(one.hash(after: .init()) != other.hash(after: .init()))
    #expect(one.hash(after: .init([1])) != one.hash(after: .init()))
  }
}
