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

  /// How often answers to two questions were given together; `nil` where nobody answered both.
  subscript(one: String, other: String) -> PairTable? { tables[Key(one: one, other: other)] }
}
