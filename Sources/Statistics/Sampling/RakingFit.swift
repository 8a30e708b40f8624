/// Weights on their way to the targets: what `Raking` does, step by step.
struct RakingFit {
  /// The weight of one answer in each cell.
  private(set) var weights: [Double]
  private let cells: [Raking.Cell]
  private let targets: RakingTargets
  /// Some tens of cycles are usual; a table that cannot be fitted would take them all.
  private var cyclesLeft = 10_000

  /// Starts with a weight of 1 in each cell that counts: somebody answered, and none of its targets is 0.
  init(_ cells: [Raking.Cell], _ targets: RakingTargets) {
    self.cells = cells
    self.targets = targets
    weights = cells.map { cell in
      precondition(cell.categories.count == targets.margins.count, "a cell has one category in each margin")
      let isWanted = zip(targets.margins, cell.categories).allSatisfy { margin, category in margin[category] > 0 }
      return isWanted && cell.count > 0 ? 1 : 0
    }
  }

  /// Names the first category that has a target and no answer that counts.
  func requireAnswers() throws(RakingProblem) {
    for (margin, wanted) in targets.margins.enumerated() {
      let reached = totals(of: margin)
      if let category = wanted.indices.first(where: { wanted[$0] > 0 && reached[$0] == 0 }) {
        throw .emptyCategory(margin: margin, category: category)
      }
    }
  }

  /// Adjusts margin after margin until a whole cycle changes nothing.
  mutating func rake() throws(RakingProblem) {
    while cyclesLeft > 0 {
      cyclesLeft -= 1
      if cycle() <= 1e-13 * Double(cells.count + 10) { return }
    }
    throw .noConvergence
  }

  /// Trims and rakes by turns until the raked weights lie within `bounds` × mean weight.
  mutating func trim(to bounds: ClosedRange<Double>) throws(RakingProblem) {
    precondition(bounds.lowerBound >= 0 && bounds.contains(1), "the bounds hold the mean weight")
    let n = zip(cells, weights).reduce(0) { $1.1 > 0 ? $0 + $1.0.count : $0 }
    guard n > 0 else { return }
    let mean = targets.total / Double(n)
    while let trimmed = trimmedWeights(to: bounds.lowerBound * mean...bounds.upperBound * mean) {
      guard cyclesLeft > 0 else { throw .weightsBeyondBounds }
      weights = trimmed
      do { try rake() } catch { throw .weightsBeyondBounds }
    }
  }

  /// The weights, each at the nearest place in the range; `nil` when all lie in it already (to one part in 10⁹).
  private func trimmedWeights(to range: ClosedRange<Double>) -> [Double]? {
    let slack = range.lowerBound * (1 - 1e-9)...range.upperBound * (1 + 1e-9)
    guard weights.contains(where: { $0 > 0 && !slack.contains($0) }) else { return nil }
    return weights.map { $0 > 0 ? min(max($0, range.lowerBound), range.upperBound) : 0 }
  }

  /// Adjusts each margin once; the largest relative change of a category's total.
  private mutating func cycle() -> Double {
    var largest = 0.0
    for (margin, wanted) in targets.margins.enumerated() {
      let factors = zip(wanted, totals(of: margin)).map { $1 > 0 ? $0 / $1 : 1 }
      largest = factors.reduce(largest) { max($0, abs($1 - 1)) }
      for index in cells.indices { weights[index] *= factors[cells[index].categories[margin]] }
    }
    return largest
  }

  /// What the weights of each category of a margin add up to.
  private func totals(of margin: Int) -> [Double] {
    var totals = [Double](repeating: 0, count: targets.margins[margin].count)
    for (cell, weight) in zip(cells, weights) { totals[cell.categories[margin]] += weight * Double(cell.count) }
    return totals
  }
}
