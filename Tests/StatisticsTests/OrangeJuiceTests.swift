import Statistics
import Testing

/// Leaking cans of frozen orange juice: Montgomery (2013), Introduction to Statistical Quality Control, examples 7.1
/// and 7.2. Thirty samples of 50 cans, then an adjusted machine and 24 more; figures as printed there.
@Suite(.enabled(if: GoldenFile.areHere)) struct OrangeJuiceTests {
  @Test func `the trial limits are Montgomery's and R's, with samples 15 and 23 beyond`() throws {
    let chart = try #require(PChart(Self.samples(trial: "TRUE"))).binomial
    let golden = try GoldenFile.value(GoldenR.self, from: "r_values.json").qcc_orange_juice
    expect(chart, centre: 0.2313, low: 0.0524, high: 0.4102)
    #expect(chart.limits.count == 30)
    #expect(isClose(chart.centre, golden.center))
    #expect(chart.limits.allSatisfy { isClose($0?.low, golden.limits[0]) && isClose($0?.high, golden.limits[1]) })
    #expect(beyond(chart) == golden.beyond)
    #expect(golden.beyond == [15, 23])
  }

  @Test func `without these two the limits narrow, and sample 21 is beyond`() throws {
    var samples = try Self.samples(trial: "TRUE")
    for number in [15, 23] { samples[number - 1] = Proportion(count: 0, base: 0) }
    let chart = try #require(PChart(samples)).binomial
    expect(chart, centre: 0.2150, low: 0.0407, high: 0.3893)
    #expect(beyond(chart) == [21])
  }

  @Test func `the adjusted machine has limits of its own, and nothing is beyond`() throws {
    let chart = try #require(PChart(Self.samples(trial: "FALSE"))).binomial
    expect(chart, centre: 0.1108, low: 0, high: 0.2440)
    #expect(chart.limits.count == 24)
    #expect(beyond(chart).isEmpty)
  }

  @Test func `the machine before and after is told apart by its pooled proportions`() throws {
    var trial = try Self.samples(trial: "TRUE")
    for number in [23, 15] { trial.remove(at: number - 1) }
    let before = Proportion.pooled(trial)
    let after = Proportion.pooled(try Self.samples(trial: "FALSE"))
    #expect(before == Proportion(count: 301, base: 1400))
    #expect(after == Proportion(count: 133, base: 1200))
    #expect(isPrinted(TwoProportionTest.pooledZ(from: after, to: before), 7.10, digits: 2))
    #expect(try #require(Newcombe.interval(from: before, to: after)).high < 0)
  }

  private static func samples(trial: String) throws -> [Proportion] {
    try GoldenFile.rows("orangejuice.csv").filter { $0["\"trial\""] == trial }
      .map { $0.proportion("\"D\"", "\"size\"") }
  }

  private func beyond(_ chart: ControlChart) -> [Int] {
    SignalRules.makingDataCount.signals(in: chart).enumerated()
      .filter { $0.element.contains { $0.rule == .beyondLimit } }
      .map { $0.offset + 1 }
  }

  private func expect(
    _ chart: ControlChart, centre: Double, low: Double, high: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(isPrinted(chart.centre, centre, digits: 4), sourceLocation: sourceLocation)
    for limits in chart.limits.compactMap({ $0 }) {
      #expect(isPrinted(limits.low, low, digits: 4), sourceLocation: sourceLocation)
      #expect(isPrinted(limits.high, high, digits: 4), sourceLocation: sourceLocation)
    }
  }
}

/// What R's qcc said of the trial samples, in r_values.json.
private struct GoldenR: Decodable {
  struct Chart: Decodable {
    let center: Double
    let limits: [Double]
    let beyond: [Int]
  }
  let qcc_orange_juice: Chart
}
