import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// Below thirty answers nobody and one person are not told apart.
@Suite struct SofteningTests {
  private static let recommend = Question(key: "recommend", kind: .nps, text: LocalizedText(ar: "هل تنصحون؟"))

  /// The figure of everybody for answers in one period, and in the one before.
  private func figure(
    _ indicator: Indicator, _ answers: [String: Int], of question: String = "overall", before: [String: Int]? = nil
  ) throws -> Figure? {
    let now = try #require(Period("2026Q3"))
    func sheet(_ period: Period, _ answers: [String: Int]) -> TallySheet {
      TallySheet(
        period: period, version: 1,
        counts: answers.map {
          Count(
            breakdown: Breakdown(.channel), label: Label("phone"), question: question, value: $0.key, count: $0.value)
        })
    }
    let evidence = Evidence(
      survey: ScorecardTests.survey(asking: ScorecardTests.survey.questions + [Self.recommend]),
      organisation: ScorecardTests.organisation,
      sheets: (before.map { [sheet(now.previous, $0)] } ?? []) + [sheet(now, answers)])
    return try evidence.scorecard(Query(survey: "s", period: now, comparison: before.map { _ in now.previous }))
      .figure(indicator, of: question, for: .everybody)
  }

  @Test(arguments: [(10, 0.10), (19, 0.10), (20, 0.05), (29, 0.05)])
  func `a share of at most one person is a bound in steps of five per cent`(n: Int, value: Double) throws {
    let nobody = try #require(try figure(.satisfied, ["1": n]))
    let one = try #require(try figure(.satisfied, ["3": n - 1, "4": 1]))
    #expect(nobody == one)
    #expect(nobody.value == value && nobody.bound == .atMost && nobody.base == n)
    #expect(nobody.interval == Interval(low: 0, high: Proportion(count: 1, base: n).wilson()?.high ?? 0))
    let all = try #require(try figure(.satisfied, ["4": n]))
    #expect(try all == figure(.satisfied, ["4": n - 1, "1": 1]))
    #expect(all.value == 1 - value && all.bound == .atLeast && all.interval?.high == 1)
  }

  @Test func `from thirty answers on, and from two people on, a share is exact`() throws {
    #expect(try figure(.satisfied, ["1": 30])?.value == 0)
    #expect(try figure(.satisfied, ["1": 30])?.bound == nil)
    #expect(try figure(.satisfied, ["1": 18, "5": 2])?.value == 0.1)
    #expect(try figure(.satisfied, ["1": 18, "5": 2])?.bound == nil)
  }

  @Test func `a step that nobody or one missed is softened too`() throws {
    let all = try #require(try figure(.fulfilled, ["yes": 12, "DK": 3], of: "told"))
    #expect(try all == figure(.fulfilled, ["yes": 11, "partly": 1], of: "told"))
    #expect(all.value == 0.9 && all.bound == .atLeast)
  }

  @Test func `a mean at an end of the scale covers every single answer that differs`() throws {
    let all = try #require(try figure(.mean, ["5": 12]))
    for other in ["1", "2", "3", "4"] { #expect(try all == figure(.mean, ["5": 11, other: 1])) }
    // 5 − 4 ÷ 12 = 4.67, outward 4.6.
    #expect(all.value == 4.6 && all.bound == .atLeast && all.interval?.high == 5)
    #expect(try #require(all.interval?.low) >= 1)
    let none = try #require(try figure(.mean, ["1": 12]))
    #expect(try none == figure(.mean, ["1": 11, "5": 1]))
    #expect(none.value == 1.4 && none.bound == .atMost && none.interval?.low == 1)
  }

  @Test(arguments: [["3": 12], ["3": 11, "4": 1], ["2": 11, "5": 1]])
  func `a mean is withheld where all, or all but one, chose a middle answer`(answers: [String: Int]) throws {
    let mean = try #require(try figure(.mean, answers))
    #expect(mean.status == .withheld && mean.base == nil && mean.value == nil && mean.interval == nil)
  }

  @Test func `a mean is told in steps of twice what one person can change`() throws {
    // 8 ÷ 13 = 0.62, in tenths 0.7; the interval is that of the widest spread with this mean, and half a step more.
    let mean = try #require(try figure(.mean, ["5": 6, "4": 7]))
    #expect(mean.value == 4.5 && mean.bound == nil && mean.interval?.high == 5)
    #expect(try abs(#require(mean.interval?.low) - 3.318) < 0.001)
    #expect(try figure(.mean, ["5": 5, "4": 3, "2": 4])?.value == 3.8)
  }

  @Test func `a recommendation score with one other answer at most is a bound in steps of ten`() throws {
    let all = try #require(try figure(.nps, ["10": 11], of: "recommend"))
    for other in ["0", "7"] { #expect(try all == figure(.nps, ["9": 10, other: 1], of: "recommend")) }
    #expect(all.value == 80 && all.bound == .atLeast && all.interval?.high == 100)
    let none = try #require(try figure(.nps, ["6": 20], of: "recommend"))
    #expect(none.value == -90 && none.bound == .atMost && none.interval?.low == -100)
    #expect(try figure(.nps, ["8": 19, "10": 1], of: "recommend")?.status == .withheld)
    #expect(try figure(.nps, ["10": 15, "8": 5], of: "recommend")?.value == 80)
  }

  @Test func `a change with fewer than thirty on either side carries no number`() throws {
    for (now, before) in [
      (["5": 29], ["1": 40, "5": 10]), (["5": 40, "1": 3], ["5": 12]), (["5": 9, "1": 5], ["5": 50]),
    ] {
      let change = try #require(try figure(.satisfied, now, before: before)?.change)
      #expect(change.verdict == .tooFew)
      #expect(change.difference == nil && change.interval == nil && change.p == nil && change.adjusted == nil)
    }
  }
}
