/// How the explained part of an outcome divides among correlated drivers (Johnson 2000, Multivariate Behavioral
/// Research 35). A description of what goes together: nothing here shows a cause.
package struct RelativeWeights: Equatable, Sendable {
  /// The part of R² that falls to each driver, 0…1, in the drivers' order; they add up to `rSquared`.
  package let raw: [Double]
  /// The share of the outcome's variance that the drivers explain together, 0…1.
  package let rSquared: Double

  /// The weights of all variables but the outcome: Λ = R^½, β = Λ⁻¹r, wᵢ = Σⱼ λᵢⱼ²βⱼ², with the drivers' correlations R
  /// and their correlations r with the outcome.
  ///
  /// `nil` without a driver, when a variable does not vary, when R is singular (a driver that others determine) and
  /// when the correlations contradict one another, as pairwise ones may. The caller decides how many rows are enough.
  package init?(_ correlations: Correlations, outcome: Int) {
    precondition((0..<correlations.size).contains(outcome), "the outcome is one of the variables")
    let drivers = (0..<correlations.size).filter { $0 != outcome }
    let withOutcome = drivers.compactMap { correlations[outcome, $0] }
    guard !drivers.isEmpty, withOutcome.count == drivers.count,
      let eigen = correlations.matrix(of: drivers).map(SymmetricEigen.init), eigen.isPositiveDefinite
    else { return nil }
    let root = eigen.matrix { $0.squareRoot() }
    let inverse = eigen.matrix { 1 / $0.squareRoot() }
    let squares = drivers.indices.map { Self.square(Self.product(inverse.row($0), withOutcome)) }
    raw = drivers.indices.map { Self.product(root.row($0).map(Self.square), squares) }
    rSquared = raw.reduce(0, +)
    guard rSquared <= 1 + 1e-9 else { return nil }
  }

  /// Each driver's part of what is explained, 0…1; they add up to 1. `nil` when nothing is explained.
  package var shares: [Double]? {
    rSquared > 0 ? raw.map { $0 / rSquared } : nil
  }

  private static func product(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func square(_ x: Double) -> Double { x * x }
}

extension SymmetricEigen {
  /// Whether the matrix can be inverted without losing more than ten of a double's sixteen digits.
  var isPositiveDefinite: Bool {
    guard let largest = values.first, let smallest = values.last else { return false }
    return smallest > 1e-10 * largest
  }
}
