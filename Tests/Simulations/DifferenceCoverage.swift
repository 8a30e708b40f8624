import Statistics

/// How often Newcombe's interval of the difference of two shares holds the truth.
struct DifferenceCoverage {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "Coverage of the 95 % interval of a change of shares (stated: 94 % at least)",
      ["n before", "n after", "no change", "10 points up"])
    for (before, after) in [(30, 30), (30, 300), (50, 100), (100, 100), (300, 1000), (1000, 1000), (5000, 5000)] {
      let floor = 0.94 - Rounds.error(of: 0.94, rounds(before + after))
      let same = covered(0.8, 0.8, before, after)
      let higher = covered(0.7, 0.8, before, after)
      table.add(["\(before)", "\(after)", same.percent, higher.percent], holds: min(same, higher) >= floor)
    }
    return table
  }

  private func rounds(_ n: Int) -> Int { isLong ? 20_000 : max(400, min(4000, 4_000_000 / n)) }

  private func covered(_ one: Double, _ other: Double, _ before: Int, _ after: Int) -> Double {
    var chance = Chance(seed: UInt64(before * 7919 + after))
    let rounds = rounds(before + after)
    let held = (0..<rounds).count { _ in
      let first = Proportion(count: chance.counts([one, 1 - one], n: before)[0], base: before)
      let second = Proportion(count: chance.counts([other, 1 - other], n: after)[0], base: after)
      guard let interval = Newcombe.interval(from: first, to: second) else { return false }
      return interval.low <= other - one && other - one <= interval.high
    }
    return Double(held) / Double(rounds)
  }
}
