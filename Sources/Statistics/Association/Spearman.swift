extension PairTable {
  /// Spearman's rank correlation (1904, American Journal of Psychology 15), −1…1: the product-moment correlation of
  /// ranks, where equal values share the middle of theirs (Kendall 1945, Biometrika 33). `nil` when either variable
  /// does not vary.
  package var spearman: Double? {
    ScoredPairs(self, rowScores: Self.midRanks(rowMargin), columnScores: Self.midRanks(columnMargin))?.correlation
  }

  /// The two-sided p of Spearman's correlation, by t = ρ√((n − 2) ÷ (1 − ρ²)) with n − 2 degrees of freedom
  /// (Kendall 1948, Rank Correlation Methods); an approximation that wants some dozens of pairs.
  ///
  /// `nil` without a correlation, below three pairs, and at exactly ±1, where t has no value.
  package var spearmanP: Double? {
    guard let rho = spearman, total > 2, abs(rho) < 1 else { return nil }
    let df = Double(total - 2)
    return StudentT.twoSidedP(rho * (df / ((1 - rho) * (1 + rho))).squareRoot(), df: df)
  }

  /// The mean rank of each value, ranks counted from 1.
  private static func midRanks(_ margin: [Int]) -> [Double] {
    var below = 0
    return margin.map { count in
      defer { below += count }
      return Double(below) + Double(count + 1) / 2
    }
  }
}
