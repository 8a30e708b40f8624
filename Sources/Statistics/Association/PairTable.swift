/// How often each value of one variable was met together with each value of another: all that a coefficient of
/// association needs, and no more than a database of pair counts gives.
package struct PairTable: Equatable, Sendable {
  /// The values of the first variable, smallest first.
  package let rowValues: [Int]
  /// The values of the second variable, smallest first.
  package let columnValues: [Int]
  /// How often each pair was met, row by row.
  package let counts: [Int]
  /// How often each value of the first variable was met.
  package let rowMargin: [Int]
  /// How often each value of the second variable was met.
  package let columnMargin: [Int]

  /// A table from its counts, row by row. Values must rise, counts be 0 or more, and their number be that of the
  /// cells; anything else is a fault of the caller.
  package init(rowValues: [Int], columnValues: [Int], counts: [Int]) {
    precondition(rowValues.areRising && columnValues.areRising, "the values of a table rise")
    precondition(counts.count == rowValues.count * columnValues.count, "a table has a count for every cell")
    precondition(counts.allSatisfy { $0 >= 0 }, "a count is 0 or more")
    self.rowValues = rowValues
    self.columnValues = columnValues
    self.counts = counts
    let width = columnValues.count
    rowMargin = rowValues.indices.map { row in counts[row * width..<(row + 1) * width].reduce(0, +) }
    columnMargin = columnValues.indices.map { column in
      rowValues.indices.reduce(0) { $0 + counts[$1 * width + column] }
    }
  }

  /// A table from the pairs that were met, in any order; a pair may stand in several places.
  package init(_ pairs: [(row: Int, column: Int, count: Int)]) {
    let rows = Set(pairs.map(\.row)).sorted()
    let columns = Set(pairs.map(\.column)).sorted()
    var counts = [Int](repeating: 0, count: rows.count * columns.count)
    for pair in pairs {
      guard let row = rows.firstIndex(of: pair.row), let column = columns.firstIndex(of: pair.column) else { continue }
      counts[row * columns.count + column] += pair.count
    }
    self.init(rowValues: rows, columnValues: columns, counts: counts)
  }

  /// All who have both values.
  package var total: Int { rowMargin.reduce(0, +) }

  /// How often the value at place `row` was met with the value at place `column`; places are counted from 0.
  package subscript(row: Int, column: Int) -> Int { counts[row * columnValues.count + column] }
}

extension [Int] {
  fileprivate var areRising: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
