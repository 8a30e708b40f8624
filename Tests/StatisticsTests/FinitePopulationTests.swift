import Statistics
import Testing

@Suite struct FinitePopulationTests {
  // Cochran (1977), Sampling Techniques, 3rd ed., section 3.2: of 3042 addresses 200 were looked at and 38 were wrong;
  // the standard error of the estimated number is √(3042 · 2842 · 0.19 · 0.81 ÷ 199) = 81.8. He divides by n − 1 and N.
  @Test func `Cochran's wrong addresses have his standard error`() throws {
    let correction = try #require(FinitePopulation(size: 3042).correction(sample: 200))
    let simple = (0.19 * 0.81 / 199).squareRoot()
    #expect(isPrinted(3042 * simple * correction * (3041.0 / 3042).squareRoot(), 81.8, digits: 1))
  }

  @Test func `when all have answered the share is a point`() {
    for (count, size) in [(10, 10), (1, 2), (0, 7), (1, 1)] {
      let census = FinitePopulation(size: size)
      let share = Double(count) / Double(size)
      #expect(census.correction(sample: size) == 0)
      #expect(census.effectiveBase(sample: size) == nil)
      #expect(census.wilson(Proportion(count: count, base: size)) == Interval(low: share, high: share))
    }
  }

  @Test func `more answers than people are an error in the records`() {
    for size in [0, 1, 9] {
      let population = FinitePopulation(size: size)
      #expect(population.correction(sample: 10) == nil)
      #expect(population.effectiveBase(sample: 10) == nil)
      #expect(population.wilson(Proportion(count: 3, base: 10)) == nil)
    }
  }

  @Test func `no answers are no share`() {
    for size in [0, 1, 9] {
      let population = FinitePopulation(size: size)
      #expect(population.correction(sample: 0) == nil)
      #expect(population.effectiveBase(sample: 0) == nil)
      #expect(population.wilson(Proportion(count: 0, base: 0)) == nil)
    }
  }

  @Test func `one answer is worth one, however many there are`() {
    for size in [2, 5, 1_000_000] {
      #expect(FinitePopulation(size: size).effectiveBase(sample: 1) == 1)
      #expect(FinitePopulation(size: size).correction(sample: 1) == 1)
    }
  }

  @Test func `a population without end changes nothing, a smaller one narrows`() throws {
    let sample = Proportion(count: 45, base: 60)
    let plain = try #require(sample.wilson())
    let endless = try #require(FinitePopulation(size: .max / 4).wilson(sample))
    #expect(isClose(endless.low, plain.low))
    #expect(isClose(endless.high, plain.high))
    let small = try #require(FinitePopulation(size: 80).wilson(sample))
    #expect(small.low > plain.low && small.high < plain.high)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden population has its correction and interval`() throws {
    let cases = try GoldenWeights.all().fpc_cases
    #expect(cases.count == 8)
    for golden in cases {
      let population = FinitePopulation(size: golden.N)
      let sample = Proportion(count: golden.x, base: golden.n)
      let correction = try #require(population.correction(sample: golden.n))
      #expect(isClose(sample.share, golden.p))
      #expect(isClose(correction, golden.fpc))
      #expect(isClose(correction * golden.se_srs, golden.se_fpc))
      #expect(isClose(population.effectiveBase(sample: golden.n), golden.n_eff))
      #expect(isClose(population.wilson(sample)?.low, golden.wilson_fpc_lo))
      #expect(isClose(population.wilson(sample)?.high, golden.wilson_fpc_hi))
      if let survey = golden.se_svy {
        let n = Double(golden.n)
        let size = Double(golden.N)
        #expect(isClose(correction * golden.se_srs * (n / (n - 1) * (size - 1) / size).squareRoot(), survey))
      }
    }
  }
}
