import Indicators
import Releases
import Surveys

/// How often the one sentence of three comparisons speaks of a change in eight quarters in which nothing changed.
struct SentenceAlarms {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "The sentence on the overall rating after eight quarters in which nothing changed (stated: 5 % at most, each part)",
      ["n a quarter", "draws", "quarter before", "year before", "chart", "trend", "any of them"])
    for n in [30, 50, 100, 300, 1000, 5000] {
      let draws = isLong ? 4000 : n > 300 ? 200 : 500
      var chance = Chance(seed: UInt64(n + 2))
      var alarms = [0, 0, 0, 0]
      var any = 0
      for _ in 0..<draws {
        guard let told = SentenceAlarms.told(n, &chance) else { continue }
        let parts = [
          [.better, .worse].contains(told.sinceBefore?.verdict),
          [.better, .worse].contains(told.sinceLastYear?.verdict),
          told.signal != nil, told.trend != nil,
        ]
        for place in parts.indices where parts[place] { alarms[place] += 1 }
        if parts.contains(true) { any += 1 }
      }
      let rates = alarms.map { Double($0) / Double(draws) }
      // The pooled z test of small counts is a little above its level.
      let most = 0.055 + Rounds.error(of: 0.055, draws)
      table.add(
        ["\(n)", "\(draws)"] + rates.map(\.percent) + [(Double(any) / Double(draws)).percent],
        holds: rates.allSatisfy { $0 <= most })
    }
    return table
  }

  private static func told(_ n: Int, _ chance: inout Chance) -> Reconciliation? {
    let first = Period(.quarter, containing: Day(ordinal: 20_000))
    let sheets = (0..<8).map { quarter in
      let drawn = chance.counts(Truth.Pair.still.before, n: n)
      return TallySheet(
        period: first.advanced(by: quarter), version: 1,
        counts: drawn.indices.map { value in
          Count(
            breakdown: Breakdown(.channel), label: Label(["c0"]), question: "q0", value: "\(value + 1)",
            count: drawn[value])
        })
    }
    let evidence = Evidence(survey: PageSample.survey, organisation: PageSample.organisation, sheets: sheets)
    return try? evidence.reconciliation(in: first.advanced(by: 7))
  }
}
