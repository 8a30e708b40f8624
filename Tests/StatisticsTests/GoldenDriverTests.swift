import Statistics
import Testing

@Suite(.enabled(if: AirportRatings.areHere)) struct GoldenDriverTests {
  private static let names = ["sfo_2017_core", "sfo_2017_nps", "sfo_2018_core", "sfo_2018_nps"]

  @Test(arguments: names)
  func `every golden driver has its correlations with the outcome`(name: String) throws {
    let (golden, ratings) = (try GoldenDrivers.named(name), AirportRatings(named: name))
    for (driver, expected) in golden.per_driver {
      let pairs = ratings.pairs(driver, golden.outcome)
      #expect(pairs.total == expected.n_pair)
      #expect(isClose(pairs.spearman, expected.spearman))
      #expect(isClose(pairs.spearmanP, expected.spearman_p))
      #expect(isClose(pairs.pearson, expected.pearson))
    }
  }

  @Test(arguments: names)
  func `every golden driver has its relative weight`(name: String) throws {
    let golden = try GoldenDrivers.named(name)
    let drivers = golden.per_driver.keys.sorted()
    let rows = AirportRatings(named: name).complete([golden.outcome] + drivers)
    #expect(rows.count == golden.n_listwise)
    let correlations = Correlations(size: drivers.count + 1) { PairTable(rows: rows, $0, $1).pearson }
    let weights = try #require(RelativeWeights(correlations, outcome: 0))
    let shares = try #require(weights.shares)
    #expect(isClose(weights.rSquared, golden.r2))
    for (index, driver) in drivers.enumerated() {
      let expected = try #require(golden.per_driver[driver])
      #expect(isClose(weights.raw[index], expected.rw_raw))
      #expect(isClose(weights.raw[index], expected.rw_raw_relativeImp))
      #expect(isClose(shares[index], expected.rw_share))
    }
  }

  @Test(arguments: names)
  func `every golden driver stands in its quadrant`(name: String) throws {
    let (golden, ratings) = (try GoldenDrivers.named(name), AirportRatings(named: name))
    let drivers = golden.per_driver.keys.sorted()
    let figures = drivers.map { driver in
      (importance: ratings.pairs(driver, golden.outcome).spearman, performance: ratings.mean(driver))
    }
    let grid = PriorityMatrix(figures)
    #expect(isClose(grid.importanceCut, golden.quadrant_cut.importance_mean))
    #expect(isClose(grid.performanceCut, golden.quadrant_cut.performance_mean))
    for (index, driver) in drivers.enumerated() {
      let expected = try #require(golden.per_driver[driver])
      #expect(isClose(figures[index].performance, expected.mean_performance))
      #expect(grid.quadrants[index]?.rawValue == expected.quadrant)
    }
  }
}

/// One set of drivers of drivers.json, by that file's own names.
private struct GoldenDrivers: Decodable {
  struct Driver: Decodable {
    let n_pair: Int
    let spearman: Double
    let spearman_p: Double
    let pearson: Double
    let mean_performance: Double
    let rw_raw: Double
    let rw_share: Double
    let rw_raw_relativeImp: Double
    let quadrant: String
  }

  struct QuadrantCut: Decodable {
    let importance_mean: Double
    let performance_mean: Double
  }

  let outcome: String
  let per_driver: [String: Driver]
  let n_listwise: Int
  let r2: Double
  let quadrant_cut: QuadrantCut

  static func named(_ name: String) throws -> GoldenDrivers {
    try #require(try GoldenFile.value([String: GoldenDrivers].self, from: "drivers.json")[name])
  }
}
