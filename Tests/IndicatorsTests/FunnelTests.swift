import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct FunnelTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func funnel(_ answers: [String: [String: Int]]) throws -> [FunnelPoint] {
    try Evidence(
      survey: Published.survey(), organisation: Published.organisation, sheets: [Published.sheet(quarter, answers)]
    ).funnel(in: quarter, by: Breakdown(.channel))
  }

  // Everybody's share is ½; ½ ± 1.96 ÷ 20 of a hundred answers.
  @Test func `a funnel can be checked by hand`() throws {
    let points = try funnel([
      "phone": ["5": 61, "2": 39], "letters": ["5": 39, "2": 61], "website": ["5": 50, "2": 50],
    ])
    #expect(points.map(\.target) == [0.5, 0.5, 0.5])
    #expect(abs(points[0].inner.high - 0.5980) < 0.00005 && abs(points[0].outer.high - 0.6545) < 0.00005)
    #expect(points.map(\.place) == [.aboveInner, .belowInner, .inside])
    #expect(points.map(\.figure.label) == ["phone", "letters", "website"].map { Label($0) }, "never a rank")
  }

  @Test func `below thirty answers the exact test stands beside rough limits`() throws {
    let points = try funnel(["phone": ["5": 70, "2": 30], "letters": ["5": 14, "2": 6]])
    #expect(points.map { $0.p == nil } == [true, false])
    #expect(points[1].p == 1, "just what was expected")
  }

  @Test func `what is withheld, a bound, or other stands in no funnel`() throws {
    let points = try funnel(
      ["phone": ["5": 60, "2": 40], "letters": ["5": 12], "website": ["5": 5], "other": ["2": 8]])
    #expect(points.map(\.figure.label) == [Label("phone")])
    #expect(points[0].figure.base == 100)
  }

  @Test func `where everybody answered alike there is no funnel`() throws {
    #expect(try funnel(["phone": ["5": 60], "letters": ["5": 40]]).isEmpty)
  }
}
