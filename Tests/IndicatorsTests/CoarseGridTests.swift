import Indicators
import Releases
import Surveys
import Testing

/// Below thirty answers one person moves a figure over one line of its grid at most.
@Suite struct CoarseGridTests {
  private static let period = Period(.quarter, containing: Day(ordinal: 20_000))

  /// The figures of channels whose people answered so.
  private func card(_ channels: [String: [String: Int]], by breakdown: Breakdown = Breakdown(.channel)) throws
    -> Scorecard
  {
    let sheet = TallySheet(
      period: Self.period, version: 1,
      counts: channels.flatMap { channel, answers in
        answers.map {
          Count(
            breakdown: Breakdown(.channel), label: Label(channel), question: "overall", value: $0.key,
            count: $0.value)
        }
      })
    return try Evidence(
      survey: ScorecardTests.survey, organisation: ScorecardTests.organisation, sheets: [sheet]
    ).scorecard(Query(survey: "s", period: Self.period, breakdown: breakdown, isDetailed: true))
  }

  /// Every figure of a channel, for each answer that one more person may give.
  private func worlds(_ known: [Int]) throws -> Set<String> {
    try Set(
      (1...5).map { answer in
        let answers = (known + [answer]).reduce(into: [String: Int]()) { $0["\($1)", default: 0] += 1 }
        let others = ["2": 40, "4": 50]
        return try card(["phone": answers, "interview": others]).figures
          .filter { $0.label == Label("phone") && $0.question == "overall" }
          .map { "\($0.indicator) \($0.value ?? -1) \($0.interval?.low ?? -1) \($0.interval?.high ?? -1)" }
          .joined(separator: "\n")
      })
  }

  @Test func `whoever knows all answers but one tells at most three of five apart, and mostly fewer`() throws {
    var generator = SplitMix(seed: 1)
    var told = 0
    for _ in 0..<200 {
      let known = (0..<Int.random(in: 9...28, using: &generator)).map { _ in Int.random(in: 1...5, using: &generator) }
      let worlds = try worlds(known).count
      #expect(worlds <= 3, "\(known)")
      told += worlds
    }
    #expect(told < 500)
  }

  @Test func `nine mixed answers tell of the tenth no more than on which side of a line it lies`() throws {
    #expect(try worlds([1, 1, 2, 2, 3, 4, 4, 5, 5]).count <= 3)
  }

  @Test func `a small channel has a larger one as company, so that the rest of everybody is thirty at least`() throws {
    let channels = [
      "phone": ["1": 4, "3": 4, "5": 4], "interview": ["2": 21, "5": 20], "letters": ["1": 31, "4": 40],
    ]
    let card = try card(channels)
    // 41 people: 8 ÷ 41 = 0.195, in hundredths 0.2; from 1 on.
    let company = try #require(card.figure(.mean, of: "overall", for: Label("interview")))
    #expect(company.value == 3.4 && company.base == 41 && company.status == .shown)
    let exact = try #require(card.figure(.mean, of: "overall", for: Label("letters"))?.value)
    #expect(abs(exact - 191.0 / 71) < 1e-12)
    let alone = try self.card(["interview": ["2": 21, "5": 20], "letters": ["1": 31, "4": 40]])
    #expect(try #require(alone.figure(.mean, of: "overall", for: Label("interview"))?.value) == 142.0 / 41)
  }
}
