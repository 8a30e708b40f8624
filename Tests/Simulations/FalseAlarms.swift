/// How often a page on which nothing changed calls any change at all, through the product's own scorecard.
struct FalseAlarms {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "Pages with a false alarm, 8 channels × 20 questions, nothing changed (stated: 5 % of pages at most)",
      ["n a cell", "truth", "pages", "with an alarm"])
    for n in [5, 30, 50, 100, 300, 1000, 5000] {
      for mix in Truth.mixes where isLong || mix.name == "content" || n == 100 {
        let pages = isLong ? 2000 : n > 1000 ? 60 : 200
        var chance = Chance(seed: UInt64(n))
        let alarmed = (0..<pages).count { _ in PageSample.verdicts(mix.shares, n: n, &chance).any > 0 }
        let rate = Double(alarmed) / Double(pages)
        table.add(["\(n)", mix.name, "\(pages)", rate.percent], holds: rate <= 0.05 + Rounds.error(of: 0.05, pages))
      }
    }
    return table
  }
}

/// How often a true change of ten points in one cell is called: what the rule can see, and from which number of answers.
struct Power {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "A true fall of 15 points in one cell of the same page: how often it is called",
      ["n a cell", "pages", "called"])
    let changed = [0.08, 0.12, 0.20, 0.35, 0.25]
    for n in [30, 100, 300, 1000, 5000] {
      let pages = isLong ? 1000 : n > 1000 ? 40 : 100
      var chance = Chance(seed: UInt64(n + 1))
      let called = (0..<pages).count { _ in
        PageSample.verdicts(Truth.mixes[1].shares, n: n, changed: changed, &chance).right > 0
      }
      let rate = Double(called) / Double(pages)
      table.add(["\(n)", "\(pages)", rate.percent], holds: n < 1000 || rate > 0.95)
    }
    return table
  }
}
