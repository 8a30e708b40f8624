import Statistics
import Testing

@Suite struct StandardisedProportionTests {
  private let nobody = Proportion(count: 0, base: 0)

  // Fleiss (1981), table 14.4, births after the fourth in Michigan by the mother's age, standardised to all births; R's
  // package dsrTest prints 75.52901 per 100,000.
  @Test func `the standardised rate of Michigan's births is the published one`() throws {
    let cases = [0, 8, 63, 112, 262, 295]
    let births = [327, 30666, 123_419, 149_919, 104_088, 34392]
    let standard = try #require(
      StandardisedProportion(
        zip(cases, births).map(Proportion.init(count:base:)),
        weights: [319_933, 931_318, 786_511, 488_235, 237_863, 61313]))
    #expect(isPrinted(standard.share * 100_000, 75.52901, digits: 5))
    #expect(standard.leftOut == 0)
  }

  // Scheaffer, Mendenhall & Ott, Elementary Survey Sampling, the viewers of three strata: (155 · 0.80 + 62 · 0.25 +
  // 93 · 0.50) ÷ 310 = 0.60. The variance by hand: 0.25 · 0.16 ÷ 20 + 0.04 · 0.1875 ÷ 8 + 0.09 · 0.25 ÷ 12.
  @Test func `three strata of viewers have the textbook's share`() throws {
    let viewers = [(16, 20), (2, 8), (6, 12)].map(Proportion.init(count:base:))
    let standard = try #require(StandardisedProportion(viewers, weights: [155, 62, 93]))
    #expect(isClose(standard.share, 0.6))
    #expect(isClose(standard.squaredError, 0.0048125))
    #expect(isClose(standard.effective.base, 1 / (0.25 / 20 + 0.04 / 8 + 0.09 / 12)))
  }

  @Test func `one stratum is the plain proportion`() throws {
    let plain = Proportion(count: 81, base: 263)
    let standard = try #require(StandardisedProportion([plain], weights: [7]))
    #expect(isClose(standard.share, plain.share))
    #expect(isClose(standard.effective.base, 263))
    #expect(isClose(standard.wilson().low, plain.wilson()?.low))
    #expect(isClose(standard.wilson().high, plain.wilson()?.high))
  }

  @Test func `weights that follow the answers change nothing, whatever their unit`() throws {
    let strata = [(3, 10), (12, 30), (50, 60)].map(Proportion.init(count:base:))
    for unit in [1, 0.01, 1e6] {
      let standard = try #require(StandardisedProportion(strata, weights: [10 * unit, 30 * unit, 60 * unit]))
      #expect(isClose(standard.share, 0.65))
      #expect(isClose(standard.effective.base, 100))
    }
  }

  @Test func `the effective base follows the variance where that is the larger loss`() throws {
    let strata = [Proportion(count: 5, base: 10), Proportion(count: 0, base: 1000)]
    let standard = try #require(StandardisedProportion(strata, weights: [1, 1]))
    #expect(isClose(standard.squaredError, 0.25 * 0.25 / 10))
    #expect(isClose(standard.effective.base, 0.25 * 0.75 / standard.squaredError))
    #expect(isClose(standard.effective.squaredError, standard.squaredError))
  }

  @Test func `small strata that agree promise no certainty`() throws {
    let strata = [Proportion(count: 2, base: 2), Proportion(count: 0, base: 3)]
    let standard = try #require(StandardisedProportion(strata, weights: [1, 1]))
    #expect(standard.squaredError == 0)
    #expect(isClose(standard.effective.base, 1 / (0.25 / 2 + 0.25 / 3)))
    #expect(standard.wilson().high - standard.wilson().low > 0.5)
  }

  @Test func `none and all have an exact end and a width`() throws {
    let bases = [7, 13, 3]
    let weights = [0.37, 1.91, 0.11]
    let none = try #require(
      StandardisedProportion(bases.map { Proportion(count: 0, base: $0) }, weights: weights))
    let all = try #require(StandardisedProportion(bases.map { Proportion(count: $0, base: $0) }, weights: weights))
    #expect(none.wilson().low == 0 && none.wilson().high > 0.1)
    #expect(all.share == 1 && all.wilson().high == 1 && all.wilson().low < 0.9)
  }

  @Test func `a stratum without answers is left out, and how much that was is said`() throws {
    let standard = try #require(
      StandardisedProportion([Proportion(count: 1, base: 4), nobody], weights: [30, 10]))
    #expect(standard.leftOut == 0.25)
    #expect(standard.share == 0.25)
  }

  @Test func `where no weight is left there is no share`() {
    #expect(StandardisedProportion([], weights: []) == nil)
    #expect(StandardisedProportion([nobody], weights: [1]) == nil)
    #expect(StandardisedProportion([Proportion(count: 1, base: 2)], weights: [0]) == nil)
  }

  @Test func `a weight too small to matter does no harm`() throws {
    let strata = [Proportion(count: 10, base: 10), Proportion(count: 1, base: 2)]
    let standard = try #require(StandardisedProportion(strata, weights: [1, 1e-30]))
    #expect(standard.share == 1)
    #expect(isClose(standard.effective.base, 10))
  }

  // Simpson's paradox in Berkeley's admissions, 1973, departments A and B: Bickel, Hammel & O'Connell (1975), Science
  // 187; the counts as R ships them (UCBAdmissions).
  @Test func `a difference that the mix had made turns round at the same mix`() throws {
    let men = [Proportion(count: 512, base: 825), Proportion(count: 22, base: 373)]
    let women = [Proportion(count: 89, base: 108), Proportion(count: 24, base: 341)]
    let compared = try #require(StandardisedDifference(from: men, to: women, weights: [933, 714]))
    let crude = 113.0 / 449 - 534.0 / 1198
    #expect(crude < -0.19)
    #expect(isClose(compared.difference, (933 * (89.0 / 108 - 512.0 / 825) + 714 * (24.0 / 341 - 22.0 / 373)) / 1647))
    #expect(compared.interval().map { $0.low > 0 && $0.high < 0.2 } == true)
  }

  @Test func `groups are compared only where both answered`() throws {
    let one = [Proportion(count: 5, base: 10), Proportion(count: 9, base: 10), nobody]
    let other = [Proportion(count: 7, base: 10), nobody, Proportion(count: 1, base: 10)]
    let compared = try #require(StandardisedDifference(from: one, to: other, weights: [50, 30, 20]))
    #expect(compared.first.leftOut == 0.5)
    #expect(compared.second.leftOut == 0.5)
    #expect(isClose(compared.difference, 0.2))
  }

  @Test func `groups without a common stratum are not compared`() {
    let some = Proportion(count: 1, base: 2)
    #expect(StandardisedDifference(from: [some, nobody], to: [nobody, some], weights: [1, 1]) == nil)
  }

  @Test func `groups that do not vary have a difference and no interval`() throws {
    let none = Proportion(count: 0, base: 9)
    let all = Proportion(count: 9, base: 9)
    let compared = try #require(StandardisedDifference(from: [none], to: [all], weights: [1]))
    #expect(compared.difference == 1)
    #expect(compared.interval() == nil)
  }

  @Test func `the difference turns its sign with the order of the groups`() throws {
    let one = [(3, 10), (12, 30)].map(Proportion.init(count:base:))
    let other = [(7, 11), (9, 40)].map(Proportion.init(count:base:))
    let there = try #require(StandardisedDifference(from: one, to: other, weights: [2, 1]))
    let back = try #require(StandardisedDifference(from: other, to: one, weights: [2, 1]))
    let interval = try #require(there.interval())
    #expect(back.difference == -there.difference)
    #expect(isClose(back.interval()?.low, -interval.high))
    #expect(isClose(back.interval()?.high, -interval.low))
  }
}
