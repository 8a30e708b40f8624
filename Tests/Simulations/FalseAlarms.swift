import Indicators

/// How often a quarter in which nothing changed is called one in which something did, family by family of the scheme,
/// through the product's own scorecards.
struct FalseAlarms {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "False alarms where nothing changed, 8 channels × 20 questions, family by family (stated: 5 % at most each)",
      ["n a channel", "truth", "quarters", "primary", "planned", "everybody", "channels", "any of the four"])
    for n in Truth.bases {
      for mix in Truth.mixes where isLong || mix.name == "content" || n == 100 {
        add(to: &table, n, mix.name, .still(mix.shares), isTied: false)
      }
      if isLong || n == 100 { add(to: &table, n, "tied answers", .still, isTied: true) }
    }
    return table
  }

  private func add(to table: inout RateTable, _ n: Int, _ name: String, _ truth: Truth.Pair, isTied: Bool) {
    let quarters = isLong ? (n > 1000 ? 500 : 2000) : n > 1000 ? 40 : n > 300 ? 100 : 200
    var chance = Chance(seed: UInt64(n))
    var alarms = [0, 0, 0, 0]
    var any = 0
    for _ in 0..<quarters {
      guard let sample = PageSample(n: n, truth: truth, isTied: isTied, &chance) else { continue }
      let called = [
        PageSample.called(.primary, in: sample.whole), PageSample.called(.planned, in: sample.channels),
        PageSample.called(.exploratory, in: sample.whole), PageSample.called(.exploratory, in: sample.channels),
      ].map { !$0.isEmpty }
      for place in called.indices where called[place] { alarms[place] += 1 }
      if called.contains(true) { any += 1 }
    }
    let rates = alarms.map { Double($0) / Double(quarters) }
    // The pooled z test of small counts is a little above its level.
    let most = 0.055 + Rounds.error(of: 0.055, quarters)
    table.add(
      ["\(n)", name, "\(quarters)"] + rates.map(\.percent) + [(Double(any) / Double(quarters)).percent],
      holds: rates.allSatisfy { $0 <= most })
  }
}
