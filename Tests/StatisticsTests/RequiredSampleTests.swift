import Statistics
import Testing

@Suite struct RequiredSampleTests {
  // Cochran (1977), Sampling Techniques, 3rd ed., section 4.4: 5 points at t = 2 need 400, and 356 of 3200 islanders;
  // of 200 they need 134.
  @Test func `Cochran's islanders need 356, and 134 of a small island`() {
    let sample = RequiredSample(margin: 0.05, share: 0.5, z: 2)
    #expect(isClose(sample.unlimited, 400))
    #expect(sample.size(from: 3200) == 356)
    #expect(sample.size(from: 200) == 134)
  }

  @Test func `nobody has no sample, and one person is all of it`() {
    #expect(RequiredSample(margin: 0.05).exact(from: 0) == nil)
    #expect(RequiredSample(margin: 0.05).size(from: 0) == nil)
    #expect(RequiredSample(margin: 0.05).size(from: 1) == 1)
    #expect(RequiredSample(margin: 0.9).size(from: 1) == 1)
    #expect(RequiredSample(margin: 0.9, share: 0.01).size(from: 1_000_000) == 1)
  }

  @Test func `the sample grows with the population, never past it, to the limit`() {
    let sample = RequiredSample(margin: 0.03)
    var before = 0
    for population in 1...2_000 {
      let size = sample.size(from: population) ?? -1
      #expect(size >= before && size <= population)
      before = size
    }
    #expect(sample.size(from: .max / 2) == 1068)
  }

  // Of 576 people ± 4 points need 300 exactly, and so on; the division lands a hair above each of these numbers.
  @Test(arguments: [(0.04, 576, 300), (0.01, 3201, 2425), (0.045, 2101, 400), (0.09, 1001, 110)])
  func `rounding up does not invent an answer`(margin: Double, population: Int, needed: Int) throws {
    let sample = RequiredSample(margin: margin, z: 2)
    #expect(try #require(sample.exact(from: population)) > Double(needed))
    #expect(sample.size(from: population) == needed)
  }

  @Test func `a sample of that size keeps its margin in the finite population`() throws {
    for population in [50, 400, 5_000] {
      let n = try #require(RequiredSample(margin: 0.05).exact(from: population))
      let finite = Normal.z95 * (0.25 / n * (Double(population) - n) / Double(population - 1)).squareRoot()
      #expect(isClose(finite, 0.05))
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden population needs its sample`() throws {
    let cases = try GoldenWeights.all().required_n
    #expect(cases.count == 7)
    for golden in cases {
      let sample = RequiredSample(margin: 0.05)
      #expect(isClose(sample.unlimited, golden.n0))
      #expect(isClose(sample.exact(from: golden.N), golden.n))
      #expect(sample.size(from: golden.N) == golden.n_ceil)
    }
  }
}
