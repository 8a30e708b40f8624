import Releases
import Statistics

/// The pair counts of one period as a table for every two questions.
struct PairTables {
  private let tables: [Key: PairTable]

  private struct Key: Hashable {
    let one: String
    let other: String
  }

  /// Answers that are no numbers are in no table.
  init(_ pairs: [PairCount]) {
    var cells: [Key: [(row: Int, column: Int, count: Int)]] = [:]
    for pair in pairs {
      guard let row = Int(pair.oneValue), let column = Int(pair.otherValue) else { continue }
      cells[Key(one: pair.one, other: pair.other), default: []].append((row, column, pair.count))
      cells[Key(one: pair.other, other: pair.one), default: []].append((column, row, pair.count))
    }
    tables = cells.mapValues { PairTable($0) }
  }

  /// The fewest and the most people who answered any two of these questions together; `nil` below two questions.
  func totals(_ questions: [String]) -> ClosedRange<Int>? {
    let totals = questions.indices.flatMap { one in
      questions.indices.filter { $0 < one }.map { self[questions[one], questions[$0]]?.total ?? 0 }
    }
    guard let fewest = totals.min(), let most = totals.max() else { return nil }
    return fewest...most
  }

  /// How often answers to two questions were given together; `nil` where nobody answered both.
  subscript(one: String, other: String) -> PairTable? { tables[Key(one: one, other: other)] }
}
