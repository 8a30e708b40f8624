import Testing

/// The counts per category of descriptives.csv, found by the names that the other golden files give their groups.
struct GoldenHistograms {
  private let rows: [GoldenRow]

  init() throws {
    rows = try GoldenFile.rows("descriptives.csv").filter { $0["set"] == "sfo" }
  }

  /// The answers 1…5 of a group such as `2017|A` to a question.
  func counts(_ group: String, _ question: String) throws -> [Int] {
    try #require(rows.first { $0["group"] == group && $0["question"] == question }).categories
  }

  /// Every group of a year's breakdown by `department` or `channel`, and those without one (`(blank)`).
  func breakdown(of year: String, by column: String, _ question: String) -> [(group: String, counts: [Int])] {
    rows
      .filter { $0["group_by"] == "period+\(column)" && $0["question"] == question }
      .filter { $0["group"].hasPrefix("\(year)|") }
      .map { (group: String($0["group"].dropFirst(year.count + 1)), counts: $0.categories) }
  }
}

extension GoldenRow {
  fileprivate var categories: [Int] { (1...5).map { count("c\($0)") } }
}
