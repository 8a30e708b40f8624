/// Whether a proportion rises or falls steadily over periods (Cochran 1954, Biometrics 10; Armitage 1955, Biometrics 11).
package struct CochranArmitage: Equatable, Sendable {
  /// The slope over the periods in standard errors, above 0 where the share rises.
  package let z: Double
  /// The two-sided p of `z`, 0…1.
  package let p: Double

  /// z²: the part of Pearson's chi-square that the straight line takes, with one degree of freedom.
  package var chiSquared: Double { z * z }

  /// The trend over equally spaced periods, scored 0, 1, 2… in their order, without continuity correction.
  ///
  /// A period without answers keeps its score and weighs nothing. `nil` where fewer than three periods have answers,
  /// and where nothing varies: all counts 0, or all full.
  package init?(_ periods: [Proportion]) {
    guard periods.count(where: { $0.base > 0 }) >= 3 else { return nil }
    let base = periods.reduce(0) { $0 + $1.base }
    let count = periods.reduce(0) { $0 + $1.count }
    let scores = Moments(periods.enumerated().map { (value: Double($0), count: $1.base) })
    guard count > 0, count < base, let spread = scores.sd else { return nil }
    // Σ score × (count − expected), times the base: whole, so that no steady share looks like a trend.
    // Doubles hold whole numbers up to 2⁵³ exactly, and larger ones without an overflow.
    let slope = periods.enumerated().reduce(0.0) { sum, period in
      let expected = Double(period.element.base) * Double(count)
      return sum + Double(period.offset) * (Double(period.element.count) * Double(base) - expected)
    }
    let squares = spread * spread * Double(base - 1)
    z = slope / (Double(count) * Double(base - count) * squares).squareRoot()
    p = Normal.twoSidedP(z)
  }
}
