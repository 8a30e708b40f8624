/// A table on paper: its head is repeated on every page, and no row is torn.
package struct PaperTable: Sendable {
  /// One cell.
  package struct Cell: Sendable {
    package let text: String
    package var isStrong = false
    package var tone = Tone.plain
    package var isQuiet = false
    /// Whether it is a number, which stands in the middle of its column.
    package var isNumber = false
  }

  /// The widths of its columns, in shares of their sum.
  package let widths: [Double]
  /// `nil` where it has none.
  package let head: [String]?
  package let rows: [[Cell]]

  /// The same in parts of at most so many columns, each with the first one.
  package func parts(of most: Int) -> [PaperTable] {
    guard widths.count > most, most > 1 else { return [self] }
    return stride(from: 1, to: widths.count, by: most - 1).map { first in
      let columns = [0] + Array(first..<min(first + most - 1, widths.count))
      return PaperTable(
        widths: columns.map { widths[$0] },
        head: head.map { head in columns.compactMap { $0 < head.count ? head[$0] : nil } },
        rows: rows.map { row in columns.compactMap { $0 < row.count ? row[$0] : nil } })
    }
  }
}
