import Statistics
import Testing

@Suite struct PChartTests {
  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden chart has its centre, limits and points beyond them`() throws {
    let charts = try GoldenChart.all()
    #expect(charts.count >= 4)
    for (name, golden) in charts {
      let chart = try #require(PChart(golden.proportions)).binomial
      #expect(isClose(chart.centre, golden.centre), "\(name)")
      expect(chart.values, golden.p, name)
      expect(chart.limits.map { $0?.high }, golden.ucl, name)
      expect(chart.limits.map { $0?.low }, golden.lcl, name)
      #expect(golden.beyond(chart) == golden.out, "\(name)")
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden chart has its standard errors before clipping`() throws {
    for (name, golden) in try GoldenChart.all() {
      let chart = try #require(PChart(golden.proportions)).binomial
      expect(chart.sigmas.map { $0.map { chart.centre + 3 * $0 } }, golden.ucl_unclipped, name)
      expect(chart.sigmas.map { $0.map { chart.centre - 3 * $0 } }, golden.lcl_unclipped, name)
      for ((value, sigma), z) in zip(zip(chart.values, chart.sigmas), golden.z) {
        #expect(isClose((try #require(value) - chart.centre) / (try #require(sigma)), z), "\(name)")
      }
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden chart has Laney's limits, and they are used`() throws {
    for (name, golden) in try GoldenChart.all() {
      let chart = try #require(PChart(golden.proportions))
      let laney = try #require(chart.laney)
      #expect(isClose(chart.sigmaZ, golden.laney_sigma_z), "\(name)")
      expect(laney.limits.map { $0?.high }, golden.laney_ucl, name)
      expect(laney.limits.map { $0?.low }, golden.laney_lcl, name)
      #expect(golden.beyond(laney) == golden.laney_out, "\(name)")
      #expect(chart.chart == laney, "\(name)")
    }
  }

  // Shares 0.4, 0.5, 0.6, 0.5 of 100 each: p̄ = 0.5, σ = 0.05, z = −2, 0, 2, 0, mean moving range 2, σ_z = √π.
  @Test func `a chart can be checked by hand`() throws {
    let chart = try #require(PChart([(40, 100), (50, 100), (60, 100), (50, 100)].map(Proportion.init)))
    #expect(chart.binomial.centre == 0.5)
    #expect(chart.binomial.sigmas.allSatisfy { isClose($0, 0.05) })
    #expect(isClose(chart.sigmaZ, Double.pi.squareRoot()))
    #expect(isClose(chart.chart.limits[0]?.high, 0.5 + 0.15 * Double.pi.squareRoot()))
  }

  @Test func `shares that move as chance lets them keep the binomial limits`() throws {
    let chart = try #require(PChart([(50, 100), (51, 100), (50, 100), (49, 100)].map(Proportion.init)))
    #expect(try #require(chart.sigmaZ) < 1.2)
    #expect(chart.chart == chart.binomial)
  }

  @Test func `the centre is the pooled share, not the mean of the shares`() throws {
    let chart = try #require(PChart([(9, 10), (10, 90)].map(Proportion.init)))
    #expect(chart.binomial.centre == 0.19)
  }

  @Test func `limits end where shares end`() throws {
    let chart = try #require(PChart([(1, 4), (0, 4), (1, 4)].map(Proportion.init)))
    #expect(chart.binomial.limits[0]?.low == 0)
    let full = try #require(PChart([(3, 4), (4, 4), (3, 4)].map(Proportion.init)))
    #expect(full.binomial.limits[0]?.high == 1)
  }

  @Test func `a period without answers is passed over`() throws {
    let gap = try #require(PChart([(40, 100), (50, 100), (0, 0), (60, 100), (50, 100)].map(Proportion.init)))
    let whole = try #require(PChart([(40, 100), (50, 100), (60, 100), (50, 100)].map(Proportion.init)))
    #expect(gap.chart.values[2] == nil)
    #expect(gap.chart.limits[2] == nil)
    #expect(gap.chart.limits.count == 5)
    #expect(gap.chart.limits.compactMap { $0 } == whole.chart.limits.compactMap { $0 })
    #expect(gap.sigmaZ == whole.sigmaZ)
  }

  @Test(arguments: [0, 20]) func `none or all of everything has points and no limits`(count: Int) throws {
    let chart = try #require(PChart([(count, 20), (count, 20), (count, 20)].map(Proportion.init)))
    #expect(chart.chart.values == [Double(count) / 20, Double(count) / 20, Double(count) / 20])
    #expect(chart.chart.limits == [nil, nil, nil])
    #expect(chart.sigmaZ == nil)
    #expect(chart.laney == nil)
    #expect(SignalRules.makingDataCount.signals(in: chart.chart) == [[], [], []])
  }

  @Test func `one period has limits but no movement`() throws {
    let chart = try #require(PChart([Proportion(count: 5, base: 20)]))
    #expect(chart.sigmaZ == nil)
    #expect(chart.chart == chart.binomial)
    #expect(isClose(chart.chart.limits[0]?.high, 0.25 + 3 * (0.25 * 0.75 / 20).squareRoot()))
  }

  @Test func `nobody at all makes no chart`() {
    #expect(PChart([]) == nil)
    #expect(PChart([Proportion(count: 0, base: 0), Proportion(count: 0, base: 0)]) == nil)
  }

  @Test func `no part makes a total of none`() {
    #expect(Proportion.pooled([]) == Proportion(count: 0, base: 0))
    #expect(Proportion.standardError(of: 0.5, base: 0) == nil)
  }

  private func expect(
    _ values: [Double?], _ expected: [Double], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(values.count == expected.count, "\(name)", sourceLocation: sourceLocation)
    for (value, golden) in zip(values, expected) {
      #expect(isClose(value, golden), "\(name)", sourceLocation: sourceLocation)
    }
  }
}
