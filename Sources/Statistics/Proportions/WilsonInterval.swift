extension Proportion {
  /// The score interval of the share, 0…1, without continuity correction (Wilson 1927, JASA 22).
  ///
  /// Never of zero width: 5 of 5 gives 0.566…1. With a count of 0 the lower end is exactly 0, with a full count the
  /// upper end exactly 1. `nil` when the base is 0.
  package func wilson(z: Double = Normal.z95) -> Interval? {
    base > 0 ? Wilson.interval(count: Double(count), base: Double(base), z: z) : nil
  }
}

/// Wilson's formula for a count and a base that need not be whole: the one place where it is written.
enum Wilson {
  /// The interval of count ÷ base, for 0 ≤ `count` ≤ `base` and a `base` above 0. The lower end is written as
  /// p² ÷ ((1 + z²/n) · high), the product of the two roots, because the usual difference loses digits for small counts.
  static func interval(count: Double, base: Double, z: Double) -> Interval {
    let square = z * z
    let sum = 2 * count + square + z * (square + 4 * count * (base - count) / base).squareRoot()
    let high = count == base ? 1 : sum / (2 * (base + square))
    return Interval(low: 2 * count * count / (base * sum), high: high).clipped(to: 0...1)
  }
}
