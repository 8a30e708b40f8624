import Foundation

/// Draws answers whose truth is known and counts how often the product's intervals hold it, and how often its verdicts
/// call a change where there is none. Prints the tables; ends with 1 where a stated rate does not hold.
///
/// `--long` draws more. `--document FILE` writes the tables between the two marks of a page as well.
@main
struct Simulations {
  static func main() throws {
    let isLong = CommandLine.arguments.contains("--long")
    let tables =
      Literature.tables + [
        IntervalCoverage(isLong: isLong).table(), DifferenceCoverage(isLong: isLong).table(),
        FalseAlarms(isLong: isLong).table(), SentenceAlarms(isLong: isLong).table(), Power(isLong: isLong).table(),
        DetectablePower(isLong: isLong).table(), SmallGroupCoverage(isLong: isLong).table(),
        ModeShift(isLong: isLong).table(), ExperimentPower(isLong: isLong).table(),
      ]
    for table in tables { print(table.text) }
    if let place = CommandLine.arguments.firstIndex(of: "--document"), place + 1 < CommandLine.arguments.count {
      try document(tables, in: URL(fileURLWithPath: CommandLine.arguments[place + 1]))
    }
    exit(tables.allSatisfy(\.holds) ? 0 : 1)
  }

  /// Puts the tables between the marks of a page; a page without them is left as it is.
  private static func document(_ tables: [RateTable], in file: URL) throws {
    let (begin, end) = ("<!-- simulations -->\n", "<!-- /simulations -->")
    let page = try String(contentsOf: file, encoding: .utf8)
    guard let first = page.range(of: begin), let last = page.range(of: end), first.upperBound <= last.lowerBound else {
      print("\(file.path) has no marks \(begin)\(end)")
      exit(65)
    }
    let text =
      page[..<first.upperBound] + "\n" + tables.map(\.markdown).joined(separator: "\n") + "\n"
      + page[last.lowerBound...]
    try String(text).write(to: file, atomically: true, encoding: .utf8)
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

  /// As a page of the documentation shows it.
  var markdown: String {
    let lines = ([heads + [""]] + [heads.map { _ in "---" } + ["---"]] + rows).map {
      "| \($0.joined(separator: " | ")) |"
    }
    return "### \(title)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}

extension Double {
  /// A rate in per cent with one decimal.
  var percent: String { String(format: "%.1f %%", 100 * self) }
}
