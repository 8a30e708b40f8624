import Foundation
import Indicators
import Releases
import Statistics

/// How often a true fall of fifteen points is called: by the scheme, and by one family of everything as it was before.
struct Power {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "A true fall of 15 points: how often it is called, before (one Holm family of the whole scorecard) and now",
      [
        "n a quarter", "quarters", "overall: before", "now", "one channel: before", "now", "one other question: before",
        "now", "half of the questions: before", "now",
      ])
    for n in [104, 200, 400, 800, 2400, 8000] {
      let quarters = isLong ? 1000 : n > 1000 ? 40 : 100
      let all = [
        rates(n, .everywhere(question: "q0"), "q0", quarters) { $0.whole },
        rates(n, .oneChannel, "q0", quarters) { $0.channels },
        rates(n, .everywhere(question: "q1"), "q1", quarters) { $0.whole },
        rates(n, .halfOfQuestions, "q2", quarters) { $0.whole },
      ]
      table.add(
        ["\(n)", "\(quarters)"] + all.flatMap { [$0.before.percent, $0.now.percent] },
        holds: all.allSatisfy { $0.now >= $0.before } && (n < 800 || all[0].now > 0.95))
    }
    return table
  }

  /// How often the changed question of the first label is called.
  private func rates(
    _ n: Int, _ change: PageSample.Change, _ question: String, _ quarters: Int, in card: (PageSample) -> Scorecard
  ) -> (before: Double, now: Double) {
    var chance = Chance(seed: UInt64(n + 1))
    var (before, now) = (0, 0)
    for _ in 0..<quarters {
      guard let sample = PageSample(n: n / 8, change, truth: .fall, &chance) else { continue }
      let card = card(sample)
      func isMeant(_ figure: Figure) -> Bool {
        figure.question == question && figure.indicator == .satisfied
          && [Label.everybody, Label("c0")].contains(figure.label)
      }
      if PageSample.calledBefore(in: card).contains(where: isMeant) { before += 1 }
      if Family.allCases.contains(where: { PageSample.called($0, in: card).contains(where: isMeant) }) { now += 1 }
    }
    return (Double(before) / Double(quarters), Double(now) / Double(quarters))
  }
}

/// How often the smallest visible difference is seen.
struct DetectablePower {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "The smallest visible difference around 80 %, and how often the test shows it (stated: about 80 %)",
      ["n a period", "points", "from above to below 80 %", "a fall from 80 %"])
    for n in [30, 50, 100, 200, 300, 600, 1500] {
      guard let difference = DetectableDifference().between(share: 0.8, bases: n, n) else { continue }
      let around = shown(min(0.999, 0.8 + difference / 2), to: 0.8 - difference / 2, n)
      table.add(
        [
          "\(n)", String(format: "%.1f", 100 * difference), around.percent, shown(0.8, to: 0.8 - difference, n).percent,
        ],
        holds: abs(around - 0.8) < 0.06)
    }
    return table
  }

  private func shown(_ before: Double, to after: Double, _ n: Int) -> Double {
    var chance = Chance(seed: UInt64(n + 3))
    let rounds = isLong ? 20_000 : 2000
    let found = (0..<rounds).count { _ in
      let first = Proportion(count: chance.counts([before, 1 - before], n: n)[0], base: n)
      let second = Proportion(count: chance.counts([after, 1 - after], n: n)[0], base: n)
      return (TwoProportionTest(first, second)?.p ?? 1) < 0.05
    }
    return Double(found) / Double(rounds)
  }
}
