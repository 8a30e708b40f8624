/// The number, mean and standard deviation of values that are known as a histogram.
package struct Moments: Equatable, Sendable {
  /// How many values there are.
  package let n: Int
  /// Their mean, in their own unit. `nil` when there is none.
  package let mean: Double?
  /// Their standard deviation with n − 1, in their own unit. `nil` below two values; exactly 0 when all are equal.
  package let sd: Double?

  /// The moments of the values, each counted as often as its `count`; a value may stand in several places.
  ///
  /// Two passes (Chan, Golub & LeVeque 1983): deviations are taken from the first value for the mean and from the mean
  /// for the sd, so a common large offset costs no digits.
  package init(_ histogram: [(value: Double, count: Int)]) {
    let present = histogram.filter { $0.count > 0 }
    let n = present.reduce(0) { $0 + $1.count }
    self.n = n
    guard let origin = present.first?.value else {
      (mean, sd) = (nil, nil)
      return
    }
    let shift = present.reduce(0) { $0 + ($1.value - origin) * Double($1.count) }
    let centre = origin + shift / Double(n)
    mean = centre
    sd = n < 2 ? nil : (Self.squares(present, around: centre) / Double(n - 1)).squareRoot()
  }

  private static func squares(_ histogram: [(value: Double, count: Int)], around centre: Double) -> Double {
    histogram.reduce(0) { sum, bin in
      let deviation = bin.value - centre
      return sum + deviation * deviation * Double(bin.count)
    }
  }
}
