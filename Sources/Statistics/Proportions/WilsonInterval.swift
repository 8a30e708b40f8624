extension Proportion {
  /// The score interval of the share, 0…1, without continuity correction (Wilson 1927, JASA 22).
  ///
  /// Never of zero width: 5 of 5 gives 0.566…1. With a count of 0 the lower end is exactly 0, with a full count the
  /// upper end exactly 1. `nil` when the base is 0. The lower end is written as p² ÷ ((1 + z²/n) · high), the product
  /// of the two roots, because the usual difference loses digits for small counts.
  package func wilson(z: Double = Normal.z95) -> Interval? {
    guard base > 0 else { return nil }
    let n = Double(base)
    let x = Double(count)
    let square = z * z
    let sum = 2 * x + square + z * (square + 4 * x * (n - x) / n).squareRoot()
    let high = count == base ? 1 : sum / (2 * (n + square))
    return Interval(low: 2 * x * x / (n * sum), high: high).clipped(to: 0...1)
  }
}
