import Foundation
import Statistics

/// Published worked examples beside what the product computes.
enum Literature {
  static var tables: [RateTable] { [orangeJuice, newcombe, benjaminiHochberg] }

  /// Montgomery, Introduction to Statistical Quality Control, table 7.1: cans of orange juice, fifty a sample.
  private static var orangeJuice: RateTable {
    let found = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ]
    var table = RateTable("Orange juice cans: p chart (Montgomery, table 7.1)", ["", "printed", "computed"])
    guard let chart = PChart(found.map { Proportion(count: $0, base: 50) })?.binomial, let limits = chart.limits[0]
    else {
      table.add(["no chart", "", ""], holds: false)
      return table
    }
    let beyond = SignalRules.makingDataCount.signals(in: chart).enumerated()
      .filter { $0.element.contains { $0.rule == .beyondLimit } }.map { "\($0.offset + 1)" }.joined(separator: ", ")
    for (name, printed, computed) in [
      ("centre", "0.2313", chart.centre), ("upper limit", "0.4102", limits.high), ("lower limit", "0.0524", limits.low),
    ] {
      table.add([name, printed, String(format: "%.4f", computed)], holds: String(format: "%.4f", computed) == printed)
    }
    table.add(["samples beyond", "15, 23", beyond], holds: beyond == "15, 23")
    return table
  }

  /// Newcombe 1998, Statistics in Medicine 17, table II, method 10.
  private static var newcombe: RateTable {
    let cases: [(one: (Int, Int), other: (Int, Int), low: String, high: String)] = [
      ((56, 70), (48, 80), "0.0524", "0.3339"), ((9, 10), (3, 10), "0.1705", "0.8090"),
      ((6, 7), (2, 7), "0.0582", "0.8062"), ((5, 56), (0, 29), "-0.0381", "0.1926"),
      ((0, 10), (0, 20), "-0.1611", "0.2775"), ((0, 10), (0, 10), "-0.2775", "0.2775"),
      ((10, 10), (0, 20), "0.6791", "1.0000"), ((10, 10), (0, 10), "0.6075", "1.0000"),
    ]
    var table = RateTable("Difference of two shares (Newcombe 1998, method 10)", ["case", "printed", "computed"])
    for example in cases {
      let interval = Newcombe.interval(
        from: Proportion(count: example.other.0, base: example.other.1),
        to: Proportion(count: example.one.0, base: example.one.1))
      let computed = interval.map { String(format: "%.4f, %.4f", $0.low, $0.high) } ?? ""
      let printed = "\(example.low), \(example.high)"
      table.add(
        ["\(example.one.0)/\(example.one.1) − \(example.other.0)/\(example.other.1)", printed, computed],
        holds: printed == computed)
    }
    return table
  }

  /// Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57, section 3.2: fifteen comparisons.
  private static var benjaminiHochberg: RateTable {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
    ]
    func rejected(_ adjusted: [Double?]) -> Int { adjusted.count { ($0 ?? 1) <= 0.05 } }
    var table = RateTable(
      "Fifteen comparisons (Benjamini & Hochberg 1995): rejected at 0.05", ["rule", "printed", "computed"])
    for (name, printed, computed) in [
      ("false discovery rate", 4, rejected(BenjaminiHochberg.adjusted(p))), ("Holm", 3, rejected(Holm.adjusted(p))),
    ] {
      table.add([name, "\(printed)", "\(computed)"], holds: printed == computed)
    }
    return table
  }
}
