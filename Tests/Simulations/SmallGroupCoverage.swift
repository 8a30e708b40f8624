import Foundation
import Statistics

/// How often the interval of a group with few answers holds its true share, beside that of naive empirical Bayes.
struct SmallGroupCoverage {
  let isLong: Bool

  /// How many groups, answers each, and the spread of their true shares in points.
  private static let (groups, bases, spreads) = ([4, 9, 40], [10, 20, 29, 30, 60], [0.0, 0.05, 0.10, 0.15])
  private static let mean = 0.75

  func table() -> RateTable {
    var table = RateTable(
      "Coverage of the 95 % interval of a group with few answers (stated: 93 % at least in every row)",
      ["groups", "answers each", "spread", "alike", "with one apart", "the one apart", "naive empirical Bayes, alike"])
    let cells = SmallGroupCoverage.groups.flatMap { groups in
      SmallGroupCoverage.bases.flatMap { base in SmallGroupCoverage.spreads.map { (groups, base, $0) } }
    }
    for (groups, base, spread) in cells where isLong || (groups == 9 && [10, 29, 60].contains(base)) {
      let rounds = max(isLong ? 600 : 20, (isLong ? 6000 : 400) / groups)
      var chance = Chance(seed: UInt64(groups * 1000 + base * 10) + UInt64(spread * 100))
      let alike = covered(groups, base, spread, apart: false, rounds, &chance)
      let apart = covered(groups, base, spread, apart: true, rounds, &chance)
      let floor = 0.93 - Rounds.error(of: 0.93, rounds * groups)
      table.add(
        [
          "\(groups)", "\(base)", "\(Int(spread * 100)) points", alike.all.percent, apart.all.percent,
          apart.first.percent, alike.naive.percent,
        ], holds: min(alike.all, apart.all) >= floor)
    }
    return table
  }

  private func covered(
    _ groups: Int, _ base: Int, _ spread: Double, apart: Bool, _ rounds: Int, _ chance: inout Chance
  ) -> (all: Double, first: Double, naive: Double) {
    var (held, first, naive) = (0, 0, 0)
    for _ in 0..<rounds {
      var truths = (0..<groups).map { _ in share(spread, &chance) }
      if apart { truths[0] = SmallGroupCoverage.mean - 0.30 }
      let counts = truths.map { chance.counts([$0, 1 - $0], n: base)[0] }
      guard let told = SmallGroups(counts.map { SmallGroupCoverage.told($0, of: base) }) else { continue }
      for (index, truth) in truths.enumerated() where (0.025...0.975).contains(told.chance(of: index, below: truth)) {
        held += 1
        if index == 0 { first += 1 }
      }
      naive += NaiveEmpiricalBayes(counts, of: base).holding(truths)
    }
    let all = Double(rounds * groups)
    return (Double(held) / all, Double(first) / Double(rounds), Double(naive) / all)
  }

  /// A true share, from a normal spread around the mean.
  private func share(_ spread: Double, _ chance: inout Chance) -> Double {
    let uniforms = (0..<12).reduce(-6.0) { sum, _ in sum + Double(chance.next() >> 11) * 0x1p-53 }
    return min(0.98, max(0.02, SmallGroupCoverage.mean + spread * uniforms))
  }

  /// What the product tells of a count: below thirty answers, to which steps of a grid it rounds.
  private static func told(_ count: Int, of base: Int) -> CountRange {
    guard base < 30 else { return CountRange(count, of: base) }
    if count <= 1 { return CountRange(0...1, of: base) }
    if count >= base - 1 { return CountRange(base - 1...base, of: base) }
    let step = (2 / Double(base) / 0.05 - 1e-9).rounded(.up) * 0.05
    func place(_ count: Int) -> Double { min((Double(count) / Double(base) / step).rounded(), 1 / step) }
    let same = (2...base - 2).filter { place($0) == place(count) }
    return CountRange((same.first ?? count)...(same.last ?? count), of: base)
  }
}

/// Beta-binomial with the spread put in as moments give it, as if it were known: what full Bayes is measured against.
struct NaiveEmpiricalBayes {
  private let counts: [Int]
  private let base: Int
  private let (alpha, beta): (Double, Double)

  init(_ counts: [Int], of base: Int) {
    let shares = counts.map { Double($0) / Double(base) }
    let mean = min(0.999, max(0.001, shares.reduce(0, +) / Double(shares.count)))
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count - 1)
    let chance = mean * (1 - mean) / Double(base)
    let between = max(1e-6, variance - chance)
    let size = max(0.1, mean * (1 - mean) / between - 1)
    self.counts = counts
    self.base = base
    (alpha, beta) = (mean * size, (1 - mean) * size)
  }

  /// How many of the true shares lie in the interval of their group.
  func holding(_ truths: [Double]) -> Int {
    zip(counts, truths).count { count, truth in
      let below = IncompleteBeta.regularized(
        truth, a: alpha + Double(count), b: beta + Double(base - count))
      return (0.025...0.975).contains(below)
    }
  }
}
