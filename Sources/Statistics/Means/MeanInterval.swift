extension Moments {
  /// The interval of the mean, mean ± t · sd ÷ √n with n − 1 degrees of freedom (Student 1908), in the values' unit.
  ///
  /// `nil` below two values and when all values are equal: a standard deviation of 0 is not certainty.
  package func meanInterval(confidence: Double = 0.95) -> Interval? {
    guard let mean, let sd, sd > 0 else { return nil }
    let t = StudentTTable.quantile((1 + confidence) / 2, df: n - 1)
    return Interval(centre: mean, margin: t * sd / Double(n).squareRoot())
  }
}
