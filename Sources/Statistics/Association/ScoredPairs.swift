/// A pair table whose values have been given scores (the values themselves, or ranks), reduced to its centred sums.
struct ScoredPairs {
  /// Σ(x − x̄)² over all pairs; exactly 0 when the rows do not vary.
  let rowSquares: Double
  /// Σ(y − ȳ)² over all pairs; exactly 0 when the columns do not vary.
  let columnSquares: Double
  /// Σ(x − x̄)(y − ȳ) over all pairs.
  let products: Double

  /// The sums of a table with one score for each row and each column. `nil` when the table is empty.
  init?(_ table: PairTable, rowScores: [Double], columnScores: [Double]) {
    guard let rows = Self.deviations(rowScores, table.rowMargin),
      let columns = Self.deviations(columnScores, table.columnMargin)
    else { return nil }
    rowSquares = zip(rows, table.rowMargin).reduce(0) { $0 + $1.0 * $1.0 * Double($1.1) }
    columnSquares = zip(columns, table.columnMargin).reduce(0) { $0 + $1.0 * $1.0 * Double($1.1) }
    products = rows.indices.reduce(0) { sum, row in
      sum + rows[row] * columns.indices.reduce(0) { $0 + columns[$1] * Double(table[row, $1]) }
    }
  }

  /// The product-moment correlation of the scores, −1…1. `nil` when either side does not vary.
  var correlation: Double? {
    guard rowSquares > 0, columnSquares > 0 else { return nil }
    return max(-1, min(1, products / (rowSquares * columnSquares).squareRoot()))
  }

  private static func deviations(_ scores: [Double], _ margin: [Int]) -> [Double]? {
    Moments(zip(scores, margin).map { (value: $0, count: $1) }).mean
      .map { mean in scores.map { $0 - mean } }
  }
}
