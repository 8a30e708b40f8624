/// The interval of the difference of two independent proportions.
package enum Newcombe {
  /// The interval of second − first, −1…1: the square-and-add of two Wilson intervals, method 10 of
  /// Newcombe (1998, Statistics in Medicine 17, 873–890), without continuity correction.
  ///
  /// It never leaves −1…1 and is never of zero width. `nil` when either base is 0.
  package static func interval(
    from first: Proportion, to second: Proportion, z: Double = Normal.z95
  ) -> Interval? {
    guard let before = first.share, let after = second.share,
      let around = first.wilson(z: z), let above = second.wilson(z: z)
    else { return nil }
    let difference = after - before
    let down = length(after - above.low, around.high - before)
    let up = length(above.high - after, before - around.low)
    return Interval(low: difference - down, high: difference + up).clipped(to: -1...1)
  }

  private static func length(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}
