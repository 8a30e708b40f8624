import Statistics
import Testing

@Suite struct MeanDifferenceTests {
  // R 4.2: t.test(extra ~ group, data = sleep), which takes first − second.
  @Test func `Student's two drugs differ as R prints`() throws {
    let welch = try #require(MeanDifference(from: SleepStudy.secondDrug, to: SleepStudy.firstDrug))
    #expect(isClose(welch.difference, -1.58))
    #expect(isPrinted(welch.t, -1.8608, digits: 4))
    #expect(isPrinted(welch.df, 17.776, digits: 3))
    #expect(isPrinted(welch.p, 0.07939, digits: 5))
    #expect(isPrinted(welch.interval.low, -3.3654832, digits: 7))
    #expect(isPrinted(welch.interval.high, 0.2054832, digits: 7))
  }

  @Test func `the other direction changes the sign only`() throws {
    let there = try #require(MeanDifference(from: SleepStudy.firstDrug, to: SleepStudy.secondDrug))
    let back = try #require(MeanDifference(from: SleepStudy.secondDrug, to: SleepStudy.firstDrug))
    #expect(there.difference == -back.difference)
    #expect(there.interval == Interval(low: -back.interval.high, high: -back.interval.low))
    #expect(there.p == back.p)
  }

  @Test func `one value, or two sides without spread, have no test`() {
    let one = Moments([(value: 3, count: 1)])
    let flat = Moments([(value: 3, count: 4)])
    #expect(MeanDifference(from: one, to: SleepStudy.firstDrug) == nil)
    #expect(MeanDifference(from: SleepStudy.firstDrug, to: one) == nil)
    #expect(MeanDifference(from: flat, to: flat) == nil)
    #expect(MeanDifference(from: flat, to: SleepStudy.firstDrug)?.df == 9)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden comparison has its Welch test`() throws {
    let groups = try GoldenGroups()
    let rows = try GoldenFile.rows("two_group_tests.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let (first, second) = try groups.moments(of: row)
      let welch = MeanDifference(from: second, to: first)
      #expect(isClose(welch?.t, row.number("welch_t")))
      #expect(isClose(welch?.df, row.number("welch_df")))
      #expect(isClose(welch?.p, row.number("welch_p")))
    }
  }
}

/// The histograms of descriptives.csv, found by the names that two_group_tests.csv gives its groups.
private struct GoldenGroups {
  private let rows: [String: GoldenRow]

  init() throws {
    rows = Dictionary(
      try GoldenFile.rows("descriptives.csv").map { ("\($0["group"])|\($0["question"])", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Both sides of a comparison; `rest` is the year without the department.
  func moments(of comparison: GoldenRow) throws -> (Moments, Moments) {
    let question = comparison["question"]
    let prefix = yearPrefix(comparison["family"])
    let first = try #require(rows["\(prefix)\(comparison["a"])|\(question)"])
    guard comparison["b"] != "rest" else {
      let year = try #require(rows["2018|\(question)"])
      return (Moments(first), Moments(year, without: first))
    }
    let second = try #require(rows["\(prefix)\(comparison["b"])|\(question)"])
    return (Moments(first), Moments(second))
  }

  private func yearPrefix(_ family: String) -> String {
    switch family {
    case "sfo_2017_channels": "2017|"
    case "sfo_2018_each_department_vs_rest": "2018|"
    default: ""
    }
  }
}
