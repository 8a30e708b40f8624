import Foundation

/// Draws answers whose truth is known and counts how often the product's intervals hold it, and how often its verdicts
/// call a change where there is none. Prints the tables; ends with 1 where a stated rate does not hold.
@main
struct Simulations {
  static func main() {
    let isLong = CommandLine.arguments.contains("--long")
    let tables =
      Literature.tables + [
        IntervalCoverage(isLong: isLong).table(), DifferenceCoverage(isLong: isLong).table(),
        FalseAlarms(isLong: isLong).table(), Power(isLong: isLong).table(),
      ]
    for table in tables { print(table.text) }
    exit(tables.allSatisfy(\.holds) ? 0 : 1)
  }
}

/// A table of rates, each with whether it holds what is stated of it.
struct RateTable {
  let title: String
  let heads: [String]
  private(set) var rows: [[String]] = []
  private(set) var holds = true

  init(_ title: String, _ heads: [String]) {
    self.title = title
    self.heads = heads
  }

  /// Adds a row; one that does not hold is marked.
  mutating func add(_ cells: [String], holds: Bool = true) {
    rows.append(cells + [holds ? "" : "MISS"])
    if !holds { self.holds = false }
  }

  /// As a terminal shows it.
  var text: String {
    let all = [heads + [""]] + rows
    let widths = all[0].indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      row.enumerated().map { $1 + String(repeating: " ", count: widths[$0] - $1.count) }.joined(separator: "  ")
    }
    return ([title] + lines).joined(separator: "\n") + "\n"
  }
}

extension Double {
  /// A rate in per cent with one decimal.
  var percent: String { String(format: "%.1f %%", 100 * self) }
}
