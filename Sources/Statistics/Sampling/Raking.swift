/// Weights by which answers match the known totals of several margins at once: iterative proportional fitting
/// (Deming & Stephan 1940, Annals of Mathematical Statistics 11).
package enum Raking {
  /// One cell of the contingency table of all margins.
  package struct Cell: Equatable, Sendable {
    /// The cell's category in each margin, in the order of the margins, counted from 0.
    package let categories: [Int]
    /// How many answers fell into the cell.
    package let count: Int

    /// A cell; a count below 0 is a fault of the caller.
    package init(categories: [Int], count: Int) {
      precondition(count >= 0, "a count is 0 or more")
      self.categories = categories
      self.count = count
    }
  }

  /// The weights that trimming leaves alone, as multiples of the mean weight.
  package static let usualBounds = 0.3...3.0

  /// The weight of one answer in each cell, such that each category's weights add up to its target in every margin.
  ///
  /// Weights outside `bounds` × mean weight are trimmed to them and the rest is raked again, until both hold: these are
  /// alternating projections, which find common weights where there are any (Bregman 1967, USSR Computational
  /// Mathematics 7). `nil` bounds trim nothing. A weight is 0 where nobody answered and where a target is 0. Targets
  /// below 0, and cells without one category of each margin, are faults of the caller.
  package static func weights(
    of cells: [Cell], to targets: [[Double]], within bounds: ClosedRange<Double>? = usualBounds
  ) throws(RakingProblem) -> [Double] {
    var fit = RakingFit(cells, try RakingTargets(targets))
    try fit.requireAnswers()
    try fit.rake()
    if let bounds { try fit.trim(to: bounds) }
    return fit.weights
  }
}

/// The targets of all margins, brought to the same total to the last digit.
struct RakingTargets {
  /// The targets by margin and category.
  let margins: [[Double]]
  /// The total of each margin.
  let total: Double

  /// Targets of 0 or more whose totals agree to one part in 10⁹: published totals are often rounded.
  init(_ given: [[Double]]) throws(RakingProblem) {
    precondition(given.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } }, "a target is 0 or more")
    let totals = given.map { $0.reduce(0, +) }
    let first = totals.first ?? 0
    if let margin = totals.firstIndex(where: { abs($0 - first) > 1e-9 * first }) {
      throw .totalsDiffer(margin: margin)
    }
    total = first
    margins = zip(given, totals).map { targets, sum in targets.map { sum > 0 ? $0 * (first / sum) : $0 } }
  }
}
