/// A square matrix that is its own mirror image, such as a matrix of covariances or correlations.
package struct SymmetricMatrix: Equatable, Sendable {
  /// The number of rows, which is that of the columns.
  package let size: Int
  /// The entries on and below the diagonal, row by row.
  private let entries: [Double]

  /// A matrix from its entries on and below the diagonal: `entry` is asked for every row and every column up to it,
  /// counted from 0. Entries must be finite; anything else is a fault of the caller.
  package init(size: Int, entry: (_ row: Int, _ column: Int) -> Double) {
    self.size = size
    entries = (0..<size).flatMap { row in (0...row).map { entry(row, $0) } }
    precondition(entries.allSatisfy(\.isFinite), "an entry is a number")
  }

  /// A matrix of figures that may be missing, asked for in the same way. `nil` when one is.
  package init?(size: Int, figure: (_ row: Int, _ column: Int) -> Double?) {
    let figures = (0..<size).flatMap { row in (0...row).compactMap { figure(row, $0) } }
    guard figures.count == size * (size + 1) / 2 else { return nil }
    self.init(size: size) { figures[Self.place($0, $1)] }
  }

  /// The entry of a row and a column, counted from 0.
  package subscript(row: Int, column: Int) -> Double {
    entries[row < column ? Self.place(column, row) : Self.place(row, column)]
  }

  /// The entries of one row, from the first column to the last.
  package func row(_ row: Int) -> [Double] {
    (0..<size).map { self[row, $0] }
  }

  private static func place(_ row: Int, _ column: Int) -> Int {
    row * (row + 1) / 2 + column
  }
}
