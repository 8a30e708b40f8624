import Numerics

/// How far each point of a series is from the one before it: the spread from one period to the next, which a slow drift
/// or a single jump hardly widens (Wheeler 1993, Understanding Variation).
package struct MovingRanges: Equatable, Sendable {
  /// |xᵢ − xᵢ₋₁| at the place of xᵢ, never below 0. A missing point is passed over: `nil` there and at the first point.
  package let values: [Double?]
  /// Their mean. `nil` below two points.
  package let mean: Double?

  /// The moving ranges of a series, earliest point first.
  package init(_ series: [Double?]) {
    var previous: Double?
    values = series.map { point in
      guard let point else { return nil }
      defer { previous = point }
      return previous.map { abs(point - $0) }
    }
    mean = Moments(values.compactMap { $0 }.map { (value: $0, count: 1) }).mean
  }

  /// The standard deviation that the ranges tell, mean ÷ d₂. `nil` below two points.
  package var sigma: Double? { mean.map { $0 / Self.d2 } }

  /// The upper limit of the ranges themselves, D₄ × mean. `nil` below two points.
  package var limit: Double? { mean.map { Self.d4 * $0 } }

  /// The mean distance of two standard normal values, 2 ÷ √π ≈ 1.128 (Tippett 1925, Biometrika 17).
  package static let d2 = 2 / Double.sqrt(Double.pi)
  /// The standard deviation of that distance, √(2 − 4 ÷ π) ≈ 0.853.
  package static let d3 = Double.sqrt(2 - 4 / Double.pi)
  /// 1 + 3d₃ ÷ d₂ ≈ 3.2665; the 3.267 of the tables is this, rounded.
  package static let d4 = 1 + 3 * d3 / d2
}
