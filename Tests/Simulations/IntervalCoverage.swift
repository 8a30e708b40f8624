import Foundation
import Statistics

/// How often the 95 % intervals of a share, a mean and a net promoter score hold the truth.
struct IntervalCoverage {
  let isLong: Bool

  /// A row a base, averaged over truths; no average may fall below 94 per cent. The t interval of a mean promises that
  /// from thirty answers on (indicators.md §0: below, a figure carries the mark of a small sample).
  func table() -> RateTable {
    var table = RateTable(
      "Coverage of 95 % intervals (stated: 94 % at least, on the average of truths)",
      ["n", "share (exact)", "lowest", "mean", "net score"])
    for n in Truth.bases {
      let shares = stride(from: 0.02, through: 0.98, by: 0.01).map { exact($0, n) }
      let share = shares.reduce(0, +) / Double(shares.count)
      let rates = Truth.mixes.enumerated().map { place, mix in drawn(mix.shares, n, seed: UInt64(n * 10 + place)) }
      let mean = rates.map(\.mean).reduce(0, +) / Double(rates.count)
      let net = rates.map(\.net).reduce(0, +) / Double(rates.count)
      let floor = 0.94 - Rounds.error(of: 0.94, rounds(n) * Truth.mixes.count)
      let holds = share >= 0.94 && net >= floor && (mean >= floor || n < 30)
      table.add(
        ["\(n)", share.percent, (shares.min() ?? 0).percent, mean.percent, net.percent], holds: holds)
    }
    return table
  }

  /// Exactly: the sum of binomial chances of the counts whose interval holds the share.
  private func exact(_ share: Double, _ n: Int) -> Double {
    (0...n).reduce(0) { sum, count in
      guard let interval = Proportion(count: count, base: n).wilson(), interval.low <= share, share <= interval.high
      else { return sum }
      return sum + chance(of: count, n, share)
    }
  }

  private func chance(of count: Int, _ n: Int, _ share: Double) -> Double {
    let ways = lgamma(Double(n + 1)) - lgamma(Double(count + 1)) - lgamma(Double(n - count + 1))
    return exp(ways + Double(count) * log(share) + Double(n - count) * log1p(-share))
  }

  private func rounds(_ n: Int) -> Int { isLong ? 10_000 : max(200, min(2000, 400_000 / n)) }

  private func drawn(_ shares: [Double], _ n: Int, seed: UInt64) -> (mean: Double, net: Double) {
    var chance = Chance(seed: seed)
    let rounds = rounds(n)
    let mean = zip(1..., shares).reduce(0) { $0 + Double($1.0) * $1.1 }
    let net = 100 * (shares[4] - shares[0] - shares[1])
    var (means, nets) = (0, 0)
    for _ in 0..<rounds {
      let counts = chance.counts(shares, n: n)
      let moments = Moments(zip(1..., counts).map { (value: Double($0), count: $1) })
      if let interval = moments.meanInterval(), interval.low <= mean, mean <= interval.high { means += 1 }
      let score = NetPromoter(promoters: counts[4], passives: counts[2] + counts[3], detractors: counts[0] + counts[1])
      if let interval = score.interval(), interval.low <= net, net <= interval.high { nets += 1 }
    }
    return (Double(means) / Double(rounds), Double(nets) / Double(rounds))
  }
}
