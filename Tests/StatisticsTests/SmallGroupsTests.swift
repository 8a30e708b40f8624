import Statistics
import Testing

/// Held against the same model computed another way: scipy 1.17, a grid of 500 means by 200 spreads over the whole prior,
/// and 600,000 draws from the posterior for the comparison with all groups.
@Suite struct SmallGroupsTests {
  private struct Golden {
    let counts: ClosedRange<Int>
    let base: Int
    let share, low, high, below: Double
  }

  private func expect(_ golden: [Golden]) throws {
    let groups = try #require(SmallGroups(golden.map { CountRange($0.counts, of: $0.base) }))
    for (index, one) in golden.enumerated() {
      let interval = groups.interval(of: index)
      #expect(abs(groups.share(of: index) - one.share) < 0.001, "\(index): \(groups.share(of: index))")
      #expect(abs(interval.low - one.low) < 0.002 && abs(interval.high - one.high) < 0.002, "\(index): \(interval)")
      #expect(
        abs(groups.chanceBelowAll(of: index) - one.below) < 0.005, "\(index): \(groups.chanceBelowAll(of: index))")
    }
  }

  @Test func `groups of different size, some of them rounded`() throws {
    try expect([
      Golden(counts: 30...30, base: 40, share: 0.7343, low: 0.5958, high: 0.8552, below: 0.0397),
      Golden(counts: 8...9, base: 12, share: 0.6889, low: 0.4415, high: 0.8920, below: 0.3036),
      Golden(counts: 3...4, base: 14, share: 0.3177, low: 0.1012, high: 0.5937, below: 0.9944),
      Golden(counts: 20...20, base: 35, share: 0.5860, low: 0.4227, high: 0.7370, below: 0.7890),
      Golden(counts: 9...10, base: 10, share: 0.8486, low: 0.5986, high: 0.9990, below: 0.0384),
    ])
  }

  @Test func `one that lies far apart is hardly drawn to the others`() throws {
    try expect([
      Golden(counts: 24...24, base: 30, share: 0.7949, low: 0.6569, high: 0.8978, below: 0.1038),
      Golden(counts: 25...25, base: 30, share: 0.8135, low: 0.6866, high: 0.9158, below: 0.0496),
      Golden(counts: 23...23, base: 30, share: 0.7759, low: 0.6255, high: 0.8822, below: 0.1861),
      Golden(counts: 26...26, base: 30, share: 0.8324, low: 0.7138, high: 0.9349, below: 0.0204),
      Golden(counts: 12...12, base: 30, share: 0.4217, low: 0.2527, high: 0.6069, below: 0.9999),
    ])
  }

  @Test func `groups that could not differ more, beside a large one`() throws {
    try expect([
      Golden(counts: 2...2, base: 50, share: 0.0551, low: 0.0102, high: 0.1316, below: 0.9997),
      Golden(counts: 48...48, base: 50, share: 0.9433, low: 0.8654, high: 0.9888, below: 0),
      Golden(counts: 25...25, base: 50, share: 0.4968, low: 0.3616, high: 0.6320, below: 0),
      Golden(counts: 10...10, base: 50, share: 0.2067, low: 0.1076, high: 0.3270, below: 0.5943),
      Golden(counts: 39...39, base: 50, share: 0.7682, low: 0.6444, high: 0.8721, below: 0),
      Golden(counts: 60...60, base: 600, share: 0.1011, low: 0.0783, high: 0.1263, below: 1),
    ])
  }

  @Test func `the ends of an interval have the chances that they promise`() throws {
    let groups = try #require(SmallGroups([CountRange(9, of: 12), CountRange(6...8, of: 16), CountRange(40, of: 44)]))
    for group in 0..<3 {
      let interval = groups.interval(of: group)
      #expect(abs(groups.chance(of: group, below: interval.low) - 0.025) < 1e-4)
      #expect(abs(groups.chance(of: group, below: interval.high) - 0.975) < 1e-4)
    }
  }

  @Test func `an interval holds more than one share even where all answered alike`() throws {
    let groups = try #require(SmallGroups((0..<4).map { _ in CountRange(12, of: 12) }))
    let interval = groups.interval(of: 0)
    #expect(interval.low < 0.95 && interval.high > 0.999 && interval.high <= 1)
    let none = try #require(SmallGroups((0..<4).map { _ in CountRange(0, of: 30) }))
    #expect(none.interval(of: 1).low >= 0 && none.interval(of: 1).high > 0.01 && none.share(of: 1) < 0.05)
  }

  @Test func `like groups are as likely above all of them as below, and one group is none`() throws {
    let groups = try #require(SmallGroups((0..<6).map { _ in CountRange(20, of: 40) }))
    #expect(abs(groups.chanceBelowAll(of: 3) - 0.5) < 0.001)
    #expect(SmallGroups([CountRange(3, of: 9)]) == nil)
  }
}
