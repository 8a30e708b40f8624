import Statistics
import Testing

@Suite struct DesignEffectTests {
  // Two answers of weight 1 and one of weight 2: (1 + 1 + 2)² ÷ (1 + 1 + 4) = 16 ÷ 6, by hand from Kish (1992).
  @Test func `a small sample has Kish's factor`() throws {
    let effect = try #require(DesignEffect([(weight: 1, count: 2), (weight: 2, count: 1)]))
    #expect(effect.n == 3)
    #expect(isClose(effect.effectiveN, 8.0 / 3))
    #expect(isClose(effect.factor, 1.125))
  }

  @Test(arguments: [0.1, 1, 7.3, 1e-300, 1e300])
  func `equal weights cost exactly nothing`(weight: Double) throws {
    let effect = try #require(DesignEffect([(weight: weight, count: 7), (weight: weight, count: 4)]))
    #expect(effect.factor == 1)
    #expect(effect.effectiveN == 11)
  }

  @Test func `the unit of the weights does not matter, and nothing is worth more than its answers`() throws {
    let cells = [(weight: 0.3, count: 17), (weight: 1.1, count: 40), (weight: 2.9, count: 5)]
    let effect = try #require(DesignEffect(cells))
    let scaled = try #require(DesignEffect(cells.map { (weight: $0.weight * 1e6, count: $0.count) }))
    #expect(isClose(effect.effectiveN, scaled.effectiveN))
    #expect(effect.effectiveN < 62)
  }

  @Test func `answers of weight 0 do not count`() throws {
    let effect = try #require(DesignEffect([(weight: 0, count: 9), (weight: 2, count: 3)]))
    #expect(effect.n == 3)
    #expect(effect.effectiveN == 3)
  }

  @Test func `nobody has no design effect, no mean and no share`() {
    for cells in [[], [(weight: 1.0, count: 0)], [(weight: 0, count: 5)]] {
      #expect(DesignEffect(cells) == nil)
      #expect(WeightedMean(cells.map { (weight: $0.weight, value: 4, count: $0.count) }) == nil)
      #expect(
        EffectiveProportion(
          weighted: cells.map { (weight: $0.weight, proportion: Proportion(count: $0.count, base: $0.count)) }) == nil)
    }
  }

  @Test func `one answer has a mean and no standard error, equal ones an error of exactly 0`() throws {
    let one = try #require(WeightedMean([(weight: 0.7, value: 4, count: 1), (weight: 0, value: 9, count: 3)]))
    #expect(one.mean == 4)
    #expect(one.standardError == nil)
    let equal = try #require(WeightedMean([(weight: 0.7, value: 0.1, count: 3), (weight: 1.3, value: 0.1, count: 2)]))
    #expect(equal.mean == 0.1)
    #expect(equal.standardError == 0)
  }

  @Test func `equal weights give the plain mean and its standard error`() throws {
    let sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    let mean = try #require(WeightedMean(sleep.map { (weight: 3, value: $0, count: 1) }))
    #expect(isClose(mean.mean, SleepStudy.firstDrug.mean))
    #expect(isClose(mean.standardError, (SleepStudy.firstDrug.sd ?? 0) / 10.0.squareRoot()))
  }

  @Test func `equal weights give the plain proportion and its interval`() throws {
    let weighted = try #require(
      EffectiveProportion(weighted: [
        (weight: 3, proportion: Proportion(count: 31, base: 100)),
        (weight: 3, proportion: Proportion(count: 50, base: 163)),
      ]))
    let plain = Proportion(count: 81, base: 263)
    #expect(isClose(weighted.share, plain.share))
    #expect(isClose(weighted.wilson().low, plain.wilson()?.low))
    #expect(isClose(weighted.wilson().high, plain.wilson()?.high))
  }

  @Test func `none and all have an exact end and a width under any weights`() throws {
    let bases = [(weight: 0.37, base: 7), (weight: 1.91, base: 13), (weight: 0.11, base: 3)]
    let none = try #require(
      EffectiveProportion(weighted: bases.map { (weight: $0.weight, proportion: Proportion(count: 0, base: $0.base)) }))
    let all = try #require(
      EffectiveProportion(
        weighted: bases.map { (weight: $0.weight, proportion: Proportion(count: $0.base, base: $0.base)) }))
    #expect(none.wilson().low == 0)
    #expect(all.share == 1)
    #expect(all.wilson().high == 1)
    #expect(isClose(1 - all.wilson().low, none.wilson().high))
    #expect(none.wilson().high > 0.15)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the airport's own weights give the golden figures of five years`() throws {
    for golden in try GoldenWeights.all().published {
      let answers = try AirportSurvey.answers(of: golden.period)
      let ratings = AirportSurvey.ratings(of: answers, weight: \.weight)
      try expect(ratings, golden.ratings)
      try expectTopTwo(ratings, golden.topTwo)
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the raked weights give the golden figures, beside none and the airport's own`() throws {
    let golden = try GoldenWeights.all().sfo_2017_rake
    let answers = try AirportSurvey.answers(of: "2017")
    let weights = try Raking.weights(of: AirportSurvey.cells(of: answers), to: golden.targets.margins)
    let raked = AirportSurvey.ratings(of: answers) { answer in
      let department = AirportSurvey.departments.firstIndex(of: answer.department) ?? -1
      let stratum = AirportSurvey.strata.firstIndex(of: answer.stratum) ?? -1
      return weights[department * AirportSurvey.strata.count + stratum]
    }
    let own = AirportSurvey.ratings(of: answers, weight: \.weight)
    try expect(AirportSurvey.ratings(of: answers) { _ in 1 }, golden.unweighted)
    try expect(raked, golden.raked)
    try expectTopTwo(raked, golden.raked_top2)
    try expect(own, golden.airport_weight)
    try expectTopTwo(own, golden.airport_top2)
  }

  private typealias Cells = [(weight: Double, value: Double, count: Int)]

  private func expect(_ cells: Cells, _ golden: GoldenWeights.Mean) throws {
    let effect = try #require(DesignEffect(cells.map { (weight: $0.weight, count: $0.count) }))
    let mean = try #require(WeightedMean(cells))
    #expect(effect.n == golden.n)
    #expect(isClose(cells.reduce(0) { $0 + $1.weight * Double($1.count) }, golden.sum_w))
    #expect(isClose(effect.factor, golden.kish_deff))
    #expect(isClose(effect.effectiveN, golden.n_eff))
    #expect(isClose(mean.mean, golden.mean))
    #expect(isClose(mean.standardError, golden.se_linear))
  }

  private func expectTopTwo(_ ratings: Cells, _ golden: GoldenWeights.Mean) throws {
    let share = try #require(
      EffectiveProportion(
        weighted: ratings.map { cell in
          (weight: cell.weight, proportion: Proportion(count: cell.value >= 4 ? cell.count : 0, base: cell.count))
        }))
    #expect(isClose(share.share, golden.mean))
    #expect(isClose(share.base, golden.n_eff))
    if let low = golden.wilson_neff_lo, let high = golden.wilson_neff_hi {
      #expect(isClose(share.wilson().low, low))
      #expect(isClose(share.wilson().high, high))
    }
    try expect(ratings.map { (weight: $0.weight, value: $0.value >= 4 ? 1 : 0, count: $0.count) }, golden)
  }
}
