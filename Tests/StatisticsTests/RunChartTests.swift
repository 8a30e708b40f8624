import Statistics
import Testing

@Suite struct RunChartTests {
  // Median 5: above, below, below, on it, above, above, below.
  @Test func `runs are counted about the median, without the points on it`() throws {
    let chart = try #require(RunChart([6, 4, 3, 5, 7, 8, 2]))
    #expect(chart.chart.centre == 5)
    #expect(chart.usefulPoints == 6)
    #expect(chart.runs == 4)
    #expect(chart.chart.limits == [Interval?](repeating: nil, count: 7))
  }

  @Test func `a point on the median does not divide a run`() throws {
    let chart = try #require(RunChart([1, 3, 2, 9, 7, 8, 3]))
    #expect(chart.chart.centre == 3)
    #expect(chart.runs == 2)
  }

  @Test func `the median of an even number is between the two in the middle`() {
    #expect(RunChart([1, 2, 4, 100])?.chart.centre == 3)
  }

  @Test func `a missing period is passed over`() throws {
    let chart = try #require(RunChart([6, nil, 4, 3, 5, nil, 7, 8, 2]))
    #expect(chart.chart.values.count == 9)
    #expect(chart.runs == 4)
  }

  @Test func `no value makes no chart, equal values no runs`() throws {
    #expect(RunChart([]) == nil)
    #expect(RunChart([nil]) == nil)
    let equal = try #require(RunChart([4, 4, 4]))
    #expect(equal.usefulPoints == 0)
    #expect(equal.runs == 0)
    #expect(equal.fewestRuns == nil)
  }

  // The fewest crossings of Anhøj & Olesen (2014), 5 % quantiles of the binomial distribution; one run more than crossings.
  @Test(arguments: [(10, 2), (11, 2), (12, 3), (13, 3), (14, 4), (16, 4), (17, 5), (19, 6), (22, 7), (24, 8)])
  func `fewer runs than Anhøj's limit are too few`(points: Int, crossings: Int) throws {
    let series = (0..<points).map { $0.isMultiple(of: 2) ? 1.0 : -1 }
    let chart = try #require(RunChart(series + [0, 0]))
    #expect(chart.usefulPoints == points)
    #expect(chart.fewestRuns == crossings + 1)
  }

  @Test func `a shift makes two runs of eleven points, and that is too few`() throws {
    let chart = try #require(RunChart([1, 2, 1, 2, 1, 6, 8, 9, 8, 9, 8]))
    #expect(chart.runs == 2)
    #expect(chart.usefulPoints == 10)
    #expect(chart.fewestRuns == 3)
  }
}
