import Statistics
import Testing

@Suite struct CochranArmitageTests {
  // Smokers among lung cancer patients of four studies, Fleiss (1981), p. 139; R 4.2, prop.trend.test:
  // X-squared = 8.2249, p-value = 0.004132.
  @Test func `the smokers of four studies fall as R prints`() throws {
    let test = try #require(CochranArmitage(periods(counts: [83, 90, 129, 70], bases: [86, 93, 136, 82])))
    #expect(test.z < 0)
    #expect(isPrinted(test.chiSquared, 8.2249, digits: 4))
    #expect(isPrinted(test.p, 0.004132, digits: 6))
  }

  @Test func `time turned round changes the sign only`() throws {
    let there = try #require(CochranArmitage(periods(counts: [3, 9, 12, 20], bases: [30, 41, 29, 55])))
    let back = try #require(CochranArmitage(periods(counts: [20, 12, 9, 3], bases: [55, 29, 41, 30])))
    #expect(there.z > 0)
    #expect(isClose(there.z, -back.z, relative: 1e-14))
    #expect(isClose(there.p, back.p, relative: 1e-12))
  }

  @Test func `a steady share is exactly no trend`() {
    let test = CochranArmitage(periods(counts: [1, 7, 100_000], bases: [3, 21, 300_000]))
    #expect(test?.z == 0)
    #expect(test?.p == 1)
  }

  @Test func `two periods are no trend, nor three of which one is empty`() {
    #expect(CochranArmitage([]) == nil)
    #expect(CochranArmitage(periods(counts: [3, 9], bases: [30, 41])) == nil)
    #expect(CochranArmitage(periods(counts: [3, 0, 9], bases: [30, 0, 41])) == nil)
  }

  // Scores 0, 1, 3 around their mean 4/3: squares 560/3; (120 · 20 − 40 · 50) · (1 + 3) = 1600.
  @Test func `an empty period keeps its place and weighs nothing`() throws {
    let gap = try #require(CochranArmitage(periods(counts: [10, 20, 0, 20], bases: [40, 40, 0, 40])))
    #expect(isClose(gap.z, 1600 / (50 * 70 * 560.0 / 3).squareRoot()))
  }

  @Test func `all none or all full cannot have a trend`() {
    #expect(CochranArmitage(periods(counts: [0, 0, 0], bases: [30, 41, 29])) == nil)
    #expect(CochranArmitage(periods(counts: [30, 41, 29], bases: [30, 41, 29])) == nil)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the golden years have their trend`() throws {
    let golden = try GoldenFile.value(GoldenTrends.self, from: "trend_funnel_quality.json").years
    let test = try #require(CochranArmitage(periods(counts: golden.x.map { Int($0) }, bases: golden.n.map { Int($0) })))
    #expect(isClose(test.z, golden.z))
    #expect(isClose(test.chiSquared, golden.chi2))
    #expect(isClose(test.p, golden.p))
  }

  private func periods(counts: [Int], bases: [Int]) -> [Proportion] {
    zip(counts, bases).map { Proportion(count: $0, base: $1) }
  }
}

/// The part of trend_funnel_quality.json that is about a trend.
private struct GoldenTrends: Decodable {
  struct Years: Decodable {
    let x: [Double]
    let n: [Double]
    let z: Double
    let chi2: Double
    let p: Double
  }

  let years: Years

  enum CodingKeys: String, CodingKey {
    case years = "cochran_armitage_sfo_2014_2018"
  }
}
