/// What unequal weights cost: the loss of precision against as many answers of equal weight (Kish 1965, Survey Sampling,
/// section 11.7; 1992, Journal of Official Statistics 8).
package struct DesignEffect: Equatable, Sendable {
  /// How many answers have a weight above 0.
  package let n: Int
  /// (Σw)² ÷ Σw²: how many answers of equal weight are worth as much, at most `n` and exactly `n` for equal weights.
  package let effectiveN: Double

  /// The design effect of cells whose answers share a weight; a weight of 0 takes its answers out, a weight below 0 is
  /// a fault of the caller. `nil` when no answer is left.
  package init?(_ cells: [(weight: Double, count: Int)]) {
    precondition(cells.allSatisfy { $0.weight >= 0 && $0.weight.isFinite && $0.count >= 0 }, "a weight is 0 or more")
    let present = cells.filter { $0.weight > 0 && $0.count > 0 }
    guard let largest = present.map(\.weight).max() else { return nil }
    n = present.reduce(0) { $0 + $1.count }
    // Against the largest weight, equal weights are exactly 1.
    let sum = present.reduce(0) { $0 + $1.weight / largest * Double($1.count) }
    let squares = present.reduce(0) { $0 + $1.weight / largest * ($1.weight / largest) * Double($1.count) }
    effectiveN = min(Double(n), sum * sum / squares)
  }

  /// n · Σw² ÷ (Σw)²: the factor by which the variance grew, 1 or more.
  package var factor: Double { Double(n) / effectiveN }
}
