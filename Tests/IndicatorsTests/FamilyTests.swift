import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct FamilyTests {
  private static let questions =
    [Published.overall, Published.rating("speed")]
    + [("unclear", PolicyPiece?.none), ("problem", .improvement), ("told", .toldCommittee), ("visited", nil)].map {
      Question(key: $0, kind: .yesNo(partly: nil), text: LocalizedText(ar: $0), policy: $1)
    }

  /// Two quarters of one channel or more: how many of so many gave the best answer, question by question.
  private static func card(
    _ before: [String: [String: Int]], _ after: [String: [String: Int]], of base: Int = 200,
    by breakdown: Breakdown = .none
  ) throws -> Scorecard {
    func sheet(_ period: Period, _ counts: [String: [String: Int]]) -> TallySheet {
      TallySheet(
        period: period, version: 1,
        counts: counts.flatMap { question, labels in
          let isRating = ["overall", "speed"].contains(question)
          return Published.counts(
            by: Breakdown(.channel), of: question,
            labels.mapValues { [isRating ? "5" : "yes": $0, isRating ? "2" : "no": base - $0] })
        })
    }
    let (old, new) = (Published.first, Published.first.advanced(by: 1))
    let evidence = Evidence(
      survey: Published.survey(questions), organisation: Published.organisation,
      sheets: [sheet(old, before), sheet(new, after)])
    return try evidence.scorecard(
      Query(survey: "s", period: new, breakdown: breakdown, comparison: old, isDetailed: true))
  }

  private static func change(_ card: Scorecard, _ indicator: Indicator, _ question: String) throws -> Change {
    try #require(card.figure(indicator, of: question, for: .everybody)?.change)
  }

  @Test func `a question has one verdict, on its lead; what the same answers say otherwise has none`() throws {
    let card = try Self.card(
      ["overall": ["phone": 120], "speed": ["phone": 120]], ["overall": ["phone": 160], "speed": ["phone": 160]])
    for question in ["overall", "speed"] {
      let judged = card.figures.filter { $0.question == question && $0.change?.verdict != nil }
      #expect(judged.map(\.indicator) == [.satisfied])
      let mean = try Self.change(card, .mean, question)
      #expect(mean.difference != nil && mean.verdict == nil && mean.family == nil && mean.adjusted == nil)
    }
  }

  @Test func `the overall rating of everybody is one test, whatever else the survey asks`() throws {
    let others = Dictionary(uniqueKeysWithValues: ["speed", "unclear", "told"].map { ($0, ["phone": 100]) })
    let card = try Self.card(
      others.merging(["overall": ["phone": 100]]) { $1 }, others.merging(["overall": ["phone": 120]]) { $1 })
    let change = try Self.change(card, .satisfied, "overall")
    #expect(change.family == .primary && change.adjusted == change.p && change.verdict == .better)
    #expect(try #require(change.p) < 0.05 && change.p.map { $0 * 2 > 0.05 } == true, "four tests under Holm miss it")
  }

  @Test func `the labels of the overall rating are one family under Holm, without the other questions`() throws {
    let card = try Self.card(
      ["overall": ["phone": 100, "letters": 100, "website": 100], "speed": ["phone": 100, "letters": 100]],
      ["overall": ["phone": 124, "letters": 101, "website": 100], "speed": ["phone": 101, "letters": 99]],
      by: Breakdown(.channel))
    let changes = card.figures.filter { $0.question == "overall" && $0.indicator == .satisfied }.compactMap(\.change)
    #expect(changes.map(\.family) == [.planned, .planned, .planned])
    #expect(changes.map(\.adjusted) == Holm.adjusted(changes.map(\.p)))
    #expect(changes.map(\.verdict) == [.better, .noSignal, .noSignal])
    let others = card.figures.filter { $0.question == "speed" && $0.indicator == .satisfied }.compactMap(\.change)
    #expect(others.map(\.family) == [.exploratory, .exploratory])
    #expect(others.map(\.adjusted) == BenjaminiHochberg.adjusted(others.map(\.p)))
  }

  @Test func `what has no direction is told as changed, and unclear and problem are better when fewer`() throws {
    let card = try Self.card(
      ["unclear": ["phone": 60], "problem": ["phone": 100], "told": ["phone": 60], "visited": ["phone": 60]],
      ["unclear": ["phone": 100], "problem": ["phone": 60], "told": ["phone": 100], "visited": ["phone": 100]])
    #expect(try Self.change(card, .yes, "unclear").verdict == .worse)
    #expect(try Self.change(card, .yes, "problem").verdict == .better)
    #expect(try Self.change(card, .fulfilled, "told").verdict == .better)
    #expect(try Self.change(card, .yes, "visited").verdict == .changed)
    #expect(try Self.change(card, .yes, "visited").family == .exploratory)
  }

  @Test func `the smallest visible difference takes both bases, and grows with the tests of its family`() throws {
    let one = try Self.change(
      try Self.card(["overall": ["phone": 50]], ["overall": ["phone": 80]], of: 100), .satisfied, "overall")
    #expect(one.earlierBase == 100)
    #expect(abs(try #require(one.detectable) - 0.1584815924639738) < 1e-12)
    let three = try Self.card(
      ["overall": ["phone": 50, "letters": 50, "website": 50]],
      ["overall": ["phone": 80, "letters": 80, "website": 80]], of: 100, by: Breakdown(.channel))
    let phone = try #require(three.figure(.satisfied, of: "overall", for: Label("phone"))?.change)
    let expected = DetectableDifference(level: 0.05 / 3).between(share: 0.8, bases: 100, 100)
    #expect(phone.detectable == expected)
    let few = try Self.change(
      try Self.card(["overall": ["phone": 10]], ["overall": ["phone": 20]], of: 29), .satisfied, "overall")
    #expect(few.verdict == .tooFew && few.detectable == nil)
    let all = try Self.change(
      try Self.card(["overall": ["phone": 50]], ["overall": ["phone": 100]], of: 100), .satisfied, "overall")
    #expect(all.verdict == .better && all.detectable == nil, "a share of 1 has no spread")
  }
}
