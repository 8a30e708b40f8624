import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// Montgomery (2013), Introduction to Statistical Quality Control, examples 7.1 and 7.2: cans of orange juice that leak,
/// fifty to a sample, as a monthly question with two answers.
@Suite struct SeriesOrangeJuiceTests {
  private static let trial = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ]
  private static let adjusted = [9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5]

  private func cans(_ leaking: [Int]) throws -> Series {
    let question = Question(key: "leaks", kind: .yesNo(partly: nil), text: LocalizedText(ar: "يتسرب؟"))
    let start = try #require(Period("2024-01"))
    let sheets = leaking.enumerated().map { index, count in
      Published.sheet(start.advanced(by: index), of: "leaks", ["phone": ["yes": count, "no": 50 - count]])
    }
    let evidence = Evidence(
      survey: Published.survey([question], every: .month), organisation: Published.organisation, sheets: sheets)
    return try #require(try evidence.series(by: .none).first)
  }

  private func printed(_ value: Double?, _ expected: Double) -> Bool { abs((value ?? .nan) - expected) <= 0.00005 }

  @Test func `the adjusted machine has Montgomery's limits, and nothing is beyond`() throws {
    let series = try cans(Self.adjusted)
    #expect(series.indicator == .yes && series.method == .pChart && series.points.count == 24)
    #expect(printed(series.centre, 0.1108))
    for point in series.points {
      #expect(point.limits?.low == 0 && printed(point.limits?.high, 0.2440))
      #expect(!point.signals.contains { $0.rule == .beyondLimit })
    }
  }

  // His limits for the trial samples are 0.0524 and 0.4102, with samples 15 and 23 beyond. But they move 1.66 times as
  // much as chance lets them (Laney 2002), and limits so much wider hold them all.
  @Test func `the trial machine's shares are dispersed, and have Laney's limits`() throws {
    let series = try cans(Self.trial)
    #expect(series.method == .laney && series.points.count == 30)
    // The classic ones (Montgomery, table 7.1) stand beside them.
    let both = try #require(series.points.first { $0.classic != nil })
    #expect(abs((both.classic?.low ?? 0) - 0.0524) < 0.00005 && abs((both.classic?.high ?? 0) - 0.4102) < 0.00005)
    #expect((both.limits?.high ?? 0) > (both.classic?.high ?? 1))
    #expect(printed(series.centre, 0.2313))
    let binomial = try #require(PChart(Self.trial.map { Proportion(count: $0, base: 50) })).binomial
    #expect(printed(binomial.limits[0]?.low, 0.0524) && printed(binomial.limits[0]?.high, 0.4102))
    let beyond = series.points.indices.filter { index in
      binomial.limits[index].map { ($0.high < series.points[index].figure?.value ?? 0) } ?? false
    }
    #expect(beyond.map { $0 + 1 } == [15, 23])
    #expect(series.points.allSatisfy { $0.limits?.low == 0 && printed($0.limits?.high, 0.5284) })
    #expect(!series.points.contains { $0.signals.contains { $0.rule == .beyondLimit } })
  }
}
