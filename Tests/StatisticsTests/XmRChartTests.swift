import Statistics
import Testing

@Suite struct XmRChartTests {
  /// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches.
  private let flowRates: [Double?] = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

  // Printed there: 50.81, 1.8778, and the limits 55.8041 and 45.8159 with d₂ rounded to 1.128.
  @Test func `the flow rates have the limits of the handbook`() throws {
    let xmr = try #require(XmRChart(flowRates))
    let limits = try #require(xmr.chart.limits[0])
    #expect(isPrinted(xmr.chart.centre, 50.81, digits: 2))
    #expect(isPrinted(xmr.ranges.mean, 1.8778, digits: 4))
    let roundedWider = MovingRanges.d2 / 1.128
    #expect(isPrinted(50.81 + (limits.high - 50.81) * roundedWider, 55.8041, digits: 4))
    #expect(isPrinted(50.81 - (50.81 - limits.low) * roundedWider, 45.8159, digits: 4))
  }

  // Computed in Python from the definition.
  @Test func `the flow rates have these limits with all their digits`() throws {
    let xmr = try #require(XmRChart(flowRates))
    for limits in xmr.chart.limits {
      #expect(isClose(limits?.high, 55.80241168005054))
      #expect(isClose(limits?.low, 45.817588319949465))
    }
    #expect(SignalRules.makingDataCount.signals(in: xmr.chart).joined().isEmpty)
  }

  // Montgomery (2013), Introduction to Statistical Quality Control, example 6.5: costs of twenty loans; printed there
  // x̄ = 300.5, MR̄ = 7.79, limits 321.22 and 279.78, limit of the ranges 25.45 (with rounded constants).
  @Test func `the loans have Montgomery's limits`() throws {
    let costs: [Double] = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
    ]
    let xmr = try #require(XmRChart(costs))
    #expect(isPrinted(xmr.chart.centre, 300.5, digits: 1))
    #expect(isPrinted(xmr.ranges.mean, 7.79, digits: 2))
    #expect(isPrinted(xmr.chart.limits[0]?.high, 321.2, digits: 1))
    #expect(isPrinted(xmr.chart.limits[0]?.low, 279.8, digits: 1))
    #expect(isPrinted(xmr.ranges.limit, 25.4, digits: 1))
    #expect(xmr.ranges.values.prefix(4) == [nil, 22, 9, 1])
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the constants are the golden ones`() throws {
    let golden = try GoldenFile.value(GoldenConstants.self, from: "control_charts.json").constants
    #expect(isClose(MovingRanges.d2, golden.d2))
    #expect(isClose(MovingRanges.d3, golden.d3))
    #expect(isClose(MovingRanges.d4, golden.D4))
    #expect(isClose(3 / MovingRanges.d2, golden.three_over_d2))
  }

  @Test(arguments: [0, 0.1, -3.3, 84.6]) func `equal values have the mean for limits and no signal`(value: Double)
    throws
  {
    let xmr = try #require(XmRChart([Double?](repeating: value, count: 12)))
    #expect(xmr.chart.centre == value)
    #expect(xmr.chart.limits.allSatisfy { $0 == Interval(low: value, high: value) })
    #expect(xmr.ranges.limit == 0)
    #expect(SignalRules.makingDataCount.signals(in: xmr.chart).joined().isEmpty)
  }

  @Test func `one value makes no chart, two do`() throws {
    #expect(XmRChart([]) == nil)
    #expect(XmRChart([3]) == nil)
    #expect(XmRChart([nil, 3, nil]) == nil)
    let two = try #require(XmRChart([1, 3]))
    #expect(two.chart.centre == 2)
    #expect(isClose(two.chart.limits[0]?.high, 2 + 3 * Double.pi.squareRoot()))
  }

  @Test func `a missing period is passed over and keeps its limits`() throws {
    let gap = try #require(XmRChart([nil, 4, nil, 6, 5]))
    let whole = try #require(XmRChart([4, 6, 5]))
    #expect(gap.ranges.values == [nil, nil, nil, 2, 1])
    #expect(gap.ranges.mean == whole.ranges.mean)
    #expect(gap.chart.limits.count == 5)
    #expect(gap.chart.limits[2] == whole.chart.limits[0])
  }

  @Test func `limits end where the values end`() throws {
    let scores = try #require(XmRChart([60, 90, 40], range: -100...100))
    #expect(scores.chart.limits[0]?.high == 100)
    #expect(try #require(scores.chart.limits[0]).low > -100)
  }
}

/// The constants in control_charts.json, by that file's own names.
private struct GoldenConstants: Decodable {
  struct Values: Decodable {
    let d2: Double
    let d3: Double
    let D4: Double
    let three_over_d2: Double
  }
  let constants: Values
}
