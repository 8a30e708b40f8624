/// The mean of weighted values that are known as cells: a weight, a value, and how many answers have both.
package struct WeightedMean: Equatable, Sendable {
  /// Σwx ÷ Σw, in the values' unit.
  package let mean: Double
  /// The standard error by linearisation, √(n ÷ (n − 1) · Σw²(x − mean)²) ÷ Σw (Särndal, Swensson & Wretman 1992, Model
  /// Assisted Survey Sampling, section 5.7; R's survey package): it treats the weights as fixed. `nil` for one answer.
  package let standardError: Double?

  /// The mean of the cells; a weight of 0 takes its answers out, a weight below 0 is a fault of the caller. `nil` when
  /// no answer is left.
  package init?(_ cells: [(weight: Double, value: Double, count: Int)]) {
    guard let effect = DesignEffect(cells.map { (weight: $0.weight, count: $0.count) }) else { return nil }
    let total = cells.reduce(0) { $0 + $1.weight * Double($1.count) }
    // Taken from a value, equal values have exactly their mean.
    let origin = cells.first { $0.weight > 0 && $0.count > 0 }?.value ?? 0
    let shift = cells.reduce(0) { $0 + $1.weight * Double($1.count) * ($1.value - origin) }
    let centre = origin + shift / total
    mean = centre
    guard effect.n > 1 else {
      standardError = nil
      return
    }
    let squares = cells.reduce(0) { sum, cell in
      let residual = cell.weight * (cell.value - centre) / total
      return sum + residual * residual * Double(cell.count)
    }
    standardError = (squares * Double(effect.n) / Double(effect.n - 1)).squareRoot()
  }
}
