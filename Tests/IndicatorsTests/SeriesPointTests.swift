import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// What is a point of a series, and what is none.
@Suite struct SeriesPointTests {
  @Test func `a quarter without a release is a gap, and its neighbours stand in a row`() throws {
    let series = try Published.series([60, 62, 64, nil, 66, 68, 70, 72])
    #expect(series.points.count == 8)
    let gap = series.points[3]
    #expect(gap.figure == nil && gap.limits == nil && gap.signals.isEmpty)
    #expect(series.verdict == .better)
  }

  @Test func `withheld figures and bounds are listed, and are no points`() throws {
    let series = try Published.series([["5": 40, "2": 10], ["5": 7], ["5": 12], ["5": 40, "2": 12]])
    #expect(series.points.map(\.figure?.status) == [.shown, .withheld, .smallSample, .shown])
    #expect(series.points[1].figure?.base == nil && series.points[2].figure?.bound == .atLeast)
    #expect(series.method == .none, "two points are too few")
    #expect(series.trendP == nil)
  }

  @Test func `nothing is said of a series whose newest quarter has no point`() throws {
    var quarters: [[String: Int]?] = [60, 62, 64, 66, 68, 70, 72].map { ["5": $0, "2": 100 - $0] }
    quarters.append(["5": 6])
    let series = try Published.series(quarters)
    #expect(series.method == .runChart && series.points[6].signals == [Signal(.trend, .up)])
    #expect(series.verdict == .tooFew)
  }

  @Test func `a quarter that was not published by the breakdown is a gap, and none at all a problem`() throws {
    let counts = Published.counts(by: Breakdown(.channel), ["phone": ["5": 40]])
    let modes = Published.counts(by: Breakdown(.mode), ["sms": ["5": 40]])
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [
        TallySheet(period: Published.first, version: 1, counts: counts),
        TallySheet(period: Published.first.advanced(by: 1), version: 2, counts: counts + modes),
      ])
    let series = try evidence.series(by: Breakdown(.mode))
    #expect(series.map(\.label) == [Label("sms")])
    #expect(series[0].points.map(\.figure?.base) == [nil, 40])
    #expect(throws: QueryProblem.notPublishedBy(Breakdown(.department), published: [Breakdown(.channel)])) {
      try evidence.series(by: Breakdown(.department))
    }
    let nothing = Evidence(survey: Published.survey(), organisation: Published.organisation, sheets: [])
    #expect(try nothing.series(by: .none).isEmpty)
  }
}
