/// How far several items that are added up measure the same thing: coefficient α (Cronbach 1951, Psychometrika 16).
///
/// At most 1; it may be negative, and is shown then. From few rows it says little: the caller decides from how many.
package struct CronbachAlpha: Equatable, Sendable {
  /// k ÷ (k − 1) · (1 − Σsᵢ² ÷ s²) of k items, where s² is the variance of their sum.
  package let alpha: Double
  /// How many items there are, k.
  package let items: Int
  /// How many rows have all items.
  package let n: Int
  /// What α is without each item; `nil` when one item remains, or the remaining ones have no total variance.
  package let alphaIfDeleted: [Double?]
  /// The correlation of each item with the sum of all others (Henrysson 1963, Psychometrika 28); `nil` when either
  /// does not vary.
  package let itemRestCorrelations: [Double?]

  /// The coefficient from the items' variances (the diagonal) and covariances in `n` complete rows, which are two or
  /// more; from their correlations it is the standardized α. `nil` below two items and without a total variance.
  package init?(_ covariances: SymmetricMatrix, n: Int) {
    precondition(n >= 2, "a covariance needs two rows")
    let whole = ItemSum(covariances)
    guard let alpha = whole.alpha else { return nil }
    self.alpha = alpha
    self.n = n
    items = covariances.size
    alphaIfDeleted = (0..<items).map { whole.without($0, of: covariances).alpha }
    itemRestCorrelations = (0..<items).map { item in
      let variance = covariances[item, item]
      let rest = whole.without(item, of: covariances)
      guard variance > 0, rest.varies else { return nil }
      let covariance = covariances.row(item).reduce(0, +) - variance
      return covariance / (variance * rest.variance).squareRoot()
    }
  }
}

/// The sum of some items: how many, the sum of their variances, and the variance of their sum.
private struct ItemSum {
  var items: Int
  var variances: Double
  var variance: Double

  init(_ covariances: SymmetricMatrix) {
    items = covariances.size
    variances = (0..<items).reduce(0) { $0 + covariances[$1, $1] }
    variance = (0..<items).reduce(0) { $0 + covariances.row($1).reduce(0, +) }
  }

  /// Whether the sum varies by more than rounding leaves where items cancel. Covariances that contradict one another
  /// may even give a variance below 0.
  var varies: Bool { variance > 1e-12 * variances }

  var alpha: Double? {
    guard items > 1, varies else { return nil }
    return Double(items) / Double(items - 1) * (1 - variances / variance)
  }

  func without(_ item: Int, of covariances: SymmetricMatrix) -> ItemSum {
    var rest = self
    rest.items -= 1
    rest.variances -= covariances[item, item]
    rest.variance -= 2 * covariances.row(item).reduce(0, +) - covariances[item, item]
    return rest
  }
}
