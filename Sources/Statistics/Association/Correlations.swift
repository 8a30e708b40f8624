/// The correlations of every two of several variables, Pearson's or Spearman's, each from its own pair table.
///
/// When every table holds the same rows (those complete in all variables) they fit together. Tables of all rows that
/// have both values may contradict one another; what is computed from them then may not exist.
package struct Correlations: Equatable, Sendable {
  /// How many variables there are.
  package let size: Int
  /// The coefficients below the diagonal, row by row.
  private let coefficients: [Double?]

  /// `coefficient` is asked for every row and every column before it, counted from 0; it lies in −1…1, or is missing
  /// because a variable does not vary. Anything else is a fault of the caller.
  package init(size: Int, coefficient: (_ row: Int, _ column: Int) -> Double?) {
    self.size = size
    coefficients = (0..<size).flatMap { row in (0..<row).map { coefficient(row, $0) } }
    precondition(
      coefficients.allSatisfy { $0.map { (-1...1).contains($0) } ?? true }, "a correlation lies between -1 and 1")
  }

  /// The correlation of two different variables; 1 of a variable with itself. `nil` when either does not vary.
  package subscript(row: Int, column: Int) -> Double? {
    guard row != column else { return 1 }
    let (high, low) = (max(row, column), min(row, column))
    return coefficients[high * (high - 1) / 2 + low]
  }

  /// The matrix of some of the variables, in the given order. `nil` when one of their correlations is missing.
  package func matrix(of variables: [Int]) -> SymmetricMatrix? {
    SymmetricMatrix(size: variables.count) { (row, column) -> Double? in
      self[variables[row], variables[column]]
    }
  }
}
