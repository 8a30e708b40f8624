import Indicators
import Releases
import Surveys
import Testing

@Suite struct ScorecardTests {
  static let scale = Scale(min: 1, labels: ["سيئ جداً", "سيئ", "متوسط", "جيد", "جيد جداً"].map { LocalizedText(ar: $0) })
  static let survey = survey(asking: [
    Question(key: "overall", kind: .rating(scale), text: LocalizedText(ar: "كيف؟"), isOverall: true),
    Question(
      key: "told", kind: .yesNo(partly: LocalizedText(ar: "نوعاً ما")), text: LocalizedText(ar: "قلنا؟"),
      policy: .toldReplyPeriod),
  ])
  static let organisation = Organisation(
    channels: ["phone", "letters"].map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) },
    departments: ["reception", "research"].map { Department(key: $0, name: LocalizedText(ar: $0)) })

  /// A survey of these questions that publishes channels by departments.
  static func survey(asking questions: [Question]) -> Survey {
    Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel, .department)]),
      questions: questions)
  }

  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  private func sheet(_ period: Period, _ answers: [String: [String: Int]]) -> TallySheet {
    let breakdown = Breakdown(.channel, .department)
    let counts = answers.flatMap { label, values in
      values.map {
        Count(breakdown: breakdown, label: Label(label), question: "overall", value: $0.key, count: $0.value)
      }
        + [
          Count(
            breakdown: breakdown, label: Label(label), question: BallotCount.question, value: BallotCount.value,
            count: values.values.reduce(0, +))
        ]
    }
    return TallySheet(period: period, version: 1, counts: counts)
  }

  private func evidence(_ sheets: TallySheet...) -> Evidence {
    Evidence(survey: Self.survey, organisation: Self.organisation, sheets: sheets)
  }

  @Test func `margins of a product are sums of its cells`() throws {
    let quarter = try period("2026Q3")
    let evidence = evidence(
      sheet(quarter, ["phone*reception": ["5": 20, "1": 5], "phone*research": ["4": 15], "letters*other": ["2": 12]]))
    let channels = try evidence.scorecard(Query(survey: "s", period: quarter, breakdown: Breakdown(.channel)))
    #expect(channels.labels.map(\.description) == ["phone", "letters"])
    #expect(channels.figure(.satisfied, of: "overall", for: Label("phone"))?.value == 0.9, "35 of 40, company of 12")
    let departments = try evidence.scorecard(Query(survey: "s", period: quarter, breakdown: Breakdown(.department)))
    #expect(departments.labels.map(\.description) == ["reception", "research", "other"])
    let all = try evidence.scorecard(Query(survey: "s", period: quarter))
    #expect(all.figure(.base, of: nil, for: .everybody)?.value == 52)
  }

  @Test func `fewer than ten are withheld and counted under other, fewer than thirty are marked`() throws {
    let quarter = try period("2026Q3")
    let evidence = evidence(
      sheet(
        quarter,
        [
          "phone*reception": ["5": 9], "web*reception": ["2": 12], "letters*reception": ["4": 27, "1": 2],
          "mail*reception": ["4": 30],
        ]))
    let card = try evidence.scorecard(Query(survey: "s", period: quarter, breakdown: Breakdown(.channel)))
    #expect(card.labels.map(\.description) == ["phone", "letters", "mail", "web", "other"])
    for label in ["phone", "web"] {
      for (indicator, question) in [(Indicator.satisfied, "overall" as String?), (.mean, "overall"), (.base, nil)] {
        let few = try #require(card.figure(indicator, of: question, for: Label(label)))
        #expect(few.status == .withheld && few.base == nil && few.value == nil && few.interval == nil)
      }
    }
    #expect(card.figure(.satisfied, of: "overall", for: Label("other"))?.value == 0.4, "9 of 21")
    #expect(card.figure(.base, of: nil, for: Label("other"))?.value == 21)
    #expect(card.figure(.satisfied, of: "overall", for: Label("letters"))?.status == .smallSample)
    #expect(card.figure(.satisfied, of: "overall", for: Label("mail"))?.status == .shown)
  }

  @Test func `other is compared only with an other of the same labels`() throws {
    let (old, new) = (try period("2026Q2"), try period("2026Q3"))
    func change(before: [String: [String: Int]]) throws -> Change? {
      let evidence = evidence(
        sheet(old, before),
        sheet(new, ["phone*reception": ["5": 9], "web*reception": ["5": 9, "1": 60], "mail*reception": ["4": 90]]))
      let query = Query(survey: "s", period: new, breakdown: Breakdown(.channel), comparison: old)
      return try evidence.scorecard(query).figure(.satisfied, of: "overall", for: Label("other"))?.change
    }
    let same = try change(
      before: ["phone*reception": ["1": 8], "web*reception": ["5": 70], "mail*reception": ["4": 90]])
    #expect(same?.verdict == .worse)
    let different = try change(
      before: ["phone*reception": ["5": 30], "web*reception": ["5": 70], "mail*reception": ["4": 9]])
    #expect(different == nil)
  }

  @Test func `a full card with many hidden cells is made in a moment`() throws {
    let quarter = try period("2026Q3")
    let questions = (0..<20).map {
      Question(key: "q\($0)", kind: .rating(Self.scale), text: LocalizedText(ar: "\($0)"), isOverall: $0 == 0)
    }
    var counts: [Count] = []
    for cell in 0..<96 {
      let label = Label(["c\(cell % 8)", "d\(cell / 8)"])
      for question in 0..<20 where (cell * 7 + question) % 5 > 0 {
        counts.append(
          Count(
            breakdown: Breakdown(.channel, .department), label: label, question: "q\(question)", value: "5",
            count: (cell * 31 + question * 17) % 70))
      }
    }
    let evidence = Evidence(
      survey: Self.survey(asking: questions), organisation: Self.organisation,
      sheets: [TallySheet(period: quarter, version: 1, counts: counts)])
    let query = Query(survey: "s", period: quarter, breakdown: Breakdown(.channel, .department))
    let clock = ContinuousClock()
    let taken = try clock.measure { _ = try evidence.scorecard(query) }
    // The rule takes less than ten milliseconds of it in a release build; a debug build is given much more.
    #expect(taken < .seconds(5))
  }

  @Test func `a real change is told as one, and a chance one is not`() throws {
    let (old, new) = (try period("2026Q2"), try period("2026Q3"))
    let evidence = evidence(
      sheet(old, ["phone*reception": ["5": 50, "1": 50], "letters*reception": ["5": 50, "1": 50]]),
      sheet(new, ["phone*reception": ["5": 80, "1": 20], "letters*reception": ["5": 53, "1": 47]]))
    let query = Query(survey: "s", period: new, breakdown: Breakdown(.channel), comparison: old)
    let card = try evidence.scorecard(query)
    #expect(card.figure(.satisfied, of: "overall", for: Label("phone"))?.change?.verdict == .better)
    #expect(card.figure(.satisfied, of: "overall", for: Label("letters"))?.change?.verdict == .noSignal)
    let back = try evidence.scorecard(Query(survey: "s", period: old, breakdown: Breakdown(.channel), comparison: new))
    #expect(back.figure(.satisfied, of: "overall", for: Label("phone"))?.change?.verdict == .worse)
  }

  @Test func `below thirty on either side nothing is said of a change`() throws {
    let (old, new) = (try period("2026Q2"), try period("2026Q3"))
    let evidence = evidence(
      sheet(old, ["phone*reception": ["1": 29]]), sheet(new, ["phone*reception": ["5": 200]]))
    let card = try evidence.scorecard(Query(survey: "s", period: new, comparison: old))
    #expect(card.figure(.satisfied, of: "overall", for: .everybody)?.change?.verdict == .tooFew)
  }

  @Test func `a step counts yes against yes, partly and no`() throws {
    let question = try #require(Self.survey.question("told"))
    let tally = Tally(["yes": 30, "partly": 10, "no": 10, "DK": 7, "NA": 3, "blank": 5])
    let measured = try #require(Indicator.fulfilled.measure(tally, of: question))
    #expect(measured.base == 50 && measured.value == 0.6)
  }

  @Test func `a period that is too short, and one without counts, are problems`() throws {
    let evidence = evidence(sheet(try period("2026Q3"), ["phone*reception": ["5": 20]]))
    #expect(throws: QueryProblem.tooFine(try period("2026-07"), finest: .quarter)) {
      try evidence.scorecard(Query(survey: "s", period: try period("2026-07")))
    }
    #expect(throws: QueryProblem.self) { try evidence.scorecard(Query(survey: "s", period: try period("2025Q1"))) }
    let mode = Query(survey: "s", period: try period("2026Q3"), breakdown: Breakdown(.mode))
    #expect(throws: QueryProblem.notPublishedBy(Breakdown(.mode), published: [Breakdown(.channel, .department)])) {
      try evidence.scorecard(mode)
    }
  }

  @Test func `a response rate is told in steps of five per cent, and not below ten invitations`() {
    #expect(ResponseRate(label: .everybody, invited: 100, answered: 43).rate == 0.45)
    #expect(ResponseRate(label: .everybody, invited: 9, answered: 9).rate == nil)
  }
}
