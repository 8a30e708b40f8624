import Indicators
import Releases
import Surveys
import Testing

/// What can be no target and no action, and why.
@Suite struct ImprovementProblemTests {
  private let survey = ScorecardTests.survey
  private let quarter = Period("2026Q3") ?? Period(.quarter, containing: Day(ordinal: 0))

  private func target(
    _ value: Double, _ indicator: Indicator, _ question: String?, since: Period? = nil
  ) throws(ImprovementProblem) -> Target {
    try Target(value, for: indicator, of: question, at: .everybody, since: since ?? quarter, in: survey)
  }

  @Test func `a value lies where its indicator can`() throws {
    #expect(throws: ImprovementProblem.outOfRange(80, .satisfied, 0...1)) { try target(80, .satisfied, "overall") }
    #expect(throws: ImprovementProblem.outOfRange(6, .mean, 1...5)) { try target(6, .mean, "overall") }
    #expect(throws: ImprovementProblem.outOfRange(.infinity, .net, -100...100)) {
      try target(.infinity, .net, "overall")
    }
    #expect(try target(-20, .net, "overall").value == -20)
    #expect(try target(0.4, .responseRate, nil).aim.question == nil)
  }

  @Test func `an indicator belongs to its question, and one direction of it is better`() {
    #expect(throws: ImprovementProblem.unknownQuestion("price", known: ["overall", "told"])) {
      try target(0.5, .satisfied, "price")
    }
    #expect(
      throws: ImprovementProblem.noTarget(.satisfied, question: "told", known: [.fulfilled, .unanswered])
    ) { try target(0.5, .satisfied, "told") }
    #expect(throws: ImprovementProblem.noTarget(.satisfied, question: nil, known: [.responseRate])) {
      try target(0.5, .satisfied, nil)
    }
  }

  @Test func `a target begins with a period that the survey counts`() throws {
    let (month, year) = (try #require(Period("2026-07")), try #require(Period("2026")))
    #expect(throws: ImprovementProblem.query(.tooFine(month, finest: .quarter))) {
      try target(0.5, .satisfied, "overall", since: month)
    }
    #expect(try target(0.5, .satisfied, "overall", since: year).since.description == "2026Q1")
  }

  @Test func `a scope is one that is published and that the charity has`() throws {
    func scope(_ label: String, _ breakdown: Breakdown) throws -> Scope {
      try Scope(label, by: breakdown, in: survey, of: ScorecardTests.organisation)
    }
    #expect(try scope("", .none) == .everybody)
    #expect(try scope("phone*reception", Breakdown(.channel, .department)).label.keys == ["phone", "reception"])
    #expect(throws: ImprovementProblem.unknownLabel("fax", .channel, known: ["phone", "letters"])) {
      try scope("fax", Breakdown(.channel))
    }
    #expect(throws: ImprovementProblem.self) { try scope(Label.other, Breakdown(.channel)) }
    #expect(throws: ImprovementProblem.labelOfAnother("phone", .none)) { try scope("phone", .none) }
    #expect(throws: ImprovementProblem.labelOfAnother("", Breakdown(.channel))) { try scope("", Breakdown(.channel)) }
    #expect(
      throws: ImprovementProblem.query(
        .notPublishedBy(Breakdown(.mode), published: [Breakdown(.channel, .department)]))
    ) { try scope("sms", Breakdown(.mode)) }
  }

  @Test func `an action has words of one line, and ends once, not before it began`() throws {
    func action(_ ar: String, _ question: String? = nil) throws(ImprovementProblem) -> ImprovementAction {
      try ImprovementAction(
        LocalizedText(ar: ar), at: .everybody, question: question, since: Day(ordinal: 20_000), in: survey)
    }
    #expect(throws: ImprovementProblem.emptyText) { try action(" \n") }
    #expect(throws: ImprovementProblem.longText(301, most: 300)) { try action(String(repeating: "س", count: 301)) }
    #expect(throws: ImprovementProblem.longText(3, most: 300)) { try action("ا\nب") }
    #expect(throws: ImprovementProblem.unknownQuestion("x", known: ["overall", "told"])) { try action("نافذة", "x") }
    var kept = try action("نافذة", "told")
    #expect(throws: ImprovementProblem.endsBeforeItBegan(0, since: Day(ordinal: 20_000))) {
      try kept.end(on: Day(ordinal: 19_999))
    }
    try kept.end(on: Day(ordinal: 20_000))
    #expect(throws: ImprovementProblem.endedAlready(0, on: Day(ordinal: 20_000))) {
      try kept.end(on: Day(ordinal: 20_001))
    }
  }
}

/// Words that the staff and beneficiaries read name nobody.
@Suite struct ImprovementTextTests {
  @Test(arguments: [
    "فتحنا نافذة ثانية للاستقبال صباحاً", "رد أسرع على الرسائل خلال 3 أيام", "A second window from 8 to 12",
    "نموذج الطلب في صفحة واحدة بدلاً من أربع", "تدريب موظفي الاستقبال على شرح الخطوات",
  ])
  func `words about the work are taken`(words: String) throws { try ImprovementText.check(words) }

  @Test(arguments: ["شكراً للأستاذ محمد العتيبي", "اتصلوا على 0501234567", "Ask Mr. Ahmed Ali", "a@example.com"])
  func `words that point at somebody are refused, and told without it`(words: String) {
    #expect {
      try ImprovementText.check(words)
    } throws: { problem in
      guard case .pointsAtSomebody(let shown) = problem as? ImprovementProblem else { return false }
      return shown.contains("[…]") && shown != words
    }
  }

  @Test func `what stays unseen may be empty, what is shown may not`() throws {
    let nothing = LocalizedText(ar: "")
    #expect(try PublicWords(nothing, isShown: false).said == nothing)
    #expect(throws: ImprovementProblem.emptyText) { try PublicWords(nothing, isShown: true) }
  }
}
