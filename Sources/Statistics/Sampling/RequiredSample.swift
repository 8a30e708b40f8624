/// How many answers a share needs so that its interval is share ± margin (Cochran 1977, Sampling Techniques, 3rd ed.,
/// section 4.4).
package struct RequiredSample: Equatable, Sendable {
  /// n₀ = z²p(1 − p) ÷ e²: the answers needed from a population without end, not rounded.
  package let unlimited: Double

  /// The answers for a `margin` of 0…1, both ends excluded, around a `share` that is guessed beforehand; ½ needs the
  /// most. A margin or share of 0 or 1 is a fault of the caller.
  package init(margin: Double, share: Double = 0.5, z: Double = Normal.z95) {
    precondition(margin > 0 && margin < 1 && share > 0 && share < 1, "margin and share lie inside 0…1")
    precondition(z > 0 && z.isFinite, "z is above 0")
    unlimited = z * z * share * (1 - share) / (margin * margin)
  }

  /// n₀ ÷ (1 + (n₀ − 1) ÷ N), not rounded, at most N. `nil` for a population of 0.
  package func exact(from population: Int) -> Double? {
    precondition(population >= 0, "a population is 0 or more")
    guard population > 0 else { return nil }
    return min(Double(population), unlimited / (1 + (unlimited - 1) / Double(population)))
  }

  /// The answers needed from a population, rounded up: 278 of 1,000 for ± 5 points, 10 of 10. `nil` for a population
  /// of 0.
  package func size(from population: Int) -> Int? {
    // A whole number that rounding put one part in 10¹² too high needs no further answer.
    exact(from: population).map { Int(($0 * (1 - 1e-12)).rounded(.up)) }
  }
}
