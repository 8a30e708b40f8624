import Statistics
import Testing

@Suite struct FunnelLimitsTests {
  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden group has its limits and its exact p`() throws {
    let funnel = try GoldenFile.value(GoldenFunnels.self, from: "trend_funnel_quality.json").funnel_sfo_2018
    let total = Proportion.pooled(funnel.groups.map(\.proportion))
    #expect(funnel.groups.count == 7)
    #expect(isClose(total.share, funnel.target))
    for golden in funnel.groups {
      let limits = try #require(FunnelLimits(target: funnel.target, base: golden.n))
      #expect(isClose(golden.proportion.share, golden.p))
      #expect(isClose(limits.inner.low, golden.lo95))
      #expect(isClose(limits.inner.high, golden.hi95))
      #expect(isClose(limits.outer.low, golden.lo998))
      #expect(isClose(limits.outer.high, golden.hi998))
      let p = BinomialTest.twoSidedP(golden.proportion, target: funnel.target)
      #expect(isClose(p, golden.p_exact_two_sided))
    }
  }

  // ½ ± z ÷ 20.
  @Test func `a hundred at one half can be checked by hand`() throws {
    let limits = try #require(FunnelLimits(target: 0.5, base: 100))
    #expect(isPrinted(limits.inner.low, 0.4020, digits: 4))
    #expect(isPrinted(limits.inner.high, 0.5980, digits: 4))
    #expect(isPrinted(limits.outer.low, 0.3455, digits: 4))
    #expect(isPrinted(limits.outer.high, 0.6545, digits: 4))
  }

  @Test func `limits end where shares end`() throws {
    let limits = try #require(FunnelLimits(target: 0.95, base: 5))
    #expect(limits.inner.high == 1)
    #expect(limits.outer.high == 1)
    #expect(try #require(FunnelLimits(target: 0.05, base: 5)).outer.low == 0)
  }

  @Test func `the funnel narrows with the root of the base`() throws {
    let small = try #require(FunnelLimits(target: 0.4, base: 100))
    let large = try #require(FunnelLimits(target: 0.4, base: 10_000))
    #expect(isClose(small.inner.high - small.inner.low, 10 * (large.inner.high - large.inner.low)))
    #expect(isClose(small.outer.high - small.outer.low, 10 * (large.outer.high - large.outer.low)))
  }

  @Test func `an empty base and a certain target have no limits`() {
    #expect(FunnelLimits(target: 0.5, base: 0) == nil)
    #expect(FunnelLimits(target: 0, base: 10) == nil)
    #expect(FunnelLimits(target: 1, base: 10) == nil)
  }
}

/// The funnel in trend_funnel_quality.json, by that file's own names.
private struct GoldenFunnels: Decodable {
  struct Funnel: Decodable {
    let target: Double
    let groups: [Group]
  }
  struct Group: Decodable {
    let x: Int
    let n: Int
    let p: Double
    let lo95: Double
    let hi95: Double
    let lo998: Double
    let hi998: Double
    let p_exact_two_sided: Double

    var proportion: Proportion { Proportion(count: x, base: n) }
  }
  let funnel_sfo_2018: Funnel
}
