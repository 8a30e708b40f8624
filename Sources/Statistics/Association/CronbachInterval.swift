extension CronbachAlpha {
  /// The interval of α, 1 − (1 − α) · F with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt 1965, Psychometrika 30;
  /// Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11, formulas 6 and 7).
  ///
  /// `nil` when α is 1 but for rounding: items that never differ are not certainty.
  package func interval(confidence: Double = 0.95) -> Interval? {
    guard 1 - alpha > 1e-12 else { return nil }
    let df1 = Double(n - 1)
    let df2 = df1 * Double(items - 1)
    let wide = FisherF.quantile((1 + confidence) / 2, df1: df1, df2: df2)
    let narrow = FisherF.quantile((1 - confidence) / 2, df1: df1, df2: df2)
    return Interval(low: 1 - (1 - alpha) * wide, high: 1 - (1 - alpha) * narrow)
  }
}
