extension PairTable {
  /// The covariance of the two variables with n − 1, in the product of their units; of a variable with itself, its
  /// variance. `nil` below two pairs.
  package var covariance: Double? {
    guard total > 1, let pairs = scoredByValue else { return nil }
    return pairs.products / Double(total - 1)
  }

  /// Pearson's product-moment correlation (1896, Philosophical Transactions A 187) of the values, −1…1. `nil` when
  /// either variable does not vary.
  package var pearson: Double? { scoredByValue?.correlation }

  private var scoredByValue: ScoredPairs? {
    ScoredPairs(self, rowScores: rowValues.map(Double.init), columnScores: columnValues.map(Double.init))
  }
}
