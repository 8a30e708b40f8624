import CSV
import Tables

/// What stands in one column of a file, as counts: the rows themselves are not looked at together.
package struct ColumnValues: Equatable, Sendable {
  /// The different cells, the most frequent first, as many as are kept; an empty cell is none.
  package private(set) var values: [(text: String, count: Int)]
  /// How many cells are empty.
  package let empty: Int
  /// Whether there are more different cells than are kept, or longer ones.
  package let isCut: Bool

  /// How many different cells of a column are kept.
  static let most = 200
  /// Bytes of a cell that is kept, or of a heading: no more stand before the colon in a mapping's text.
  static let longest = 1000

  /// What stands in the columns of a table, in their order.
  static func of(_ table: Table) -> [ColumnValues] {
    var counts = Array(repeating: [String: Int](), count: table.header.cells.count)
    var (empty, isCut) = (Array(repeating: 0, count: counts.count), Array(repeating: false, count: counts.count))
    for row in table.rows where row.cells.count == counts.count {
      for (column, cell) in row.cells.enumerated() {
        let text = cell.trimmedText
        if text.isEmpty {
          empty[column] += 1
        } else if text.utf8.count <= longest, counts[column][text] != nil || counts[column].count < most {
          counts[column][text, default: 0] += 1
        } else {
          isCut[column] = true
        }
      }
    }
    return counts.indices.map { ColumnValues(counts[$0], empty: empty[$0], isCut: isCut[$0]) }
  }

  private init(_ counts: [String: Int], empty: Int, isCut: Bool) {
    values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    (self.empty, self.isCut) = (empty, isCut)
  }

  /// The different cells.
  var texts: [String] { values.map(\.text) }

  package static func == (one: ColumnValues, other: ColumnValues) -> Bool {
    one.empty == other.empty && one.isCut == other.isCut && one.values.elementsEqual(other.values, by: ==)
  }
}

extension ColumnValues {
  /// How many different cells are told of a column.
  private static let mostTold = 8
  /// Letters of a cell that is told; longer ones are words of somebody.
  private static let longestTold = 40
  /// In how many rows a cell stands at least that is told of a column nobody knows: said by so many, it is nobody's.
  private static let fewest = 5

  /// How many cells are filled in; of a column that is cut, at least so many.
  package var filled: Int { values.reduce(0) { $0 + $1.count } }

  /// The most frequent cells; of a column that holds known words alone.
  var known: [(text: String, count: Int)] { Array(values.prefix(ColumnValues.mostTold)) }

  /// The cells, where they are few, short, and each stands in several rows; none where any is somebody's own.
  var common: [(text: String, count: Int)] {
    guard !isCut, values.count <= ColumnValues.mostTold,
      values.allSatisfy({ $0.count >= ColumnValues.fewest && $0.text.count <= ColumnValues.longestTold })
    else { return [] }
    return values
  }
}
