import Numerics

extension FisherF {
  /// The f with P(F ≤ f) = p. p = 0 is 0 and p = 1 is +∞, and so is what no double can hold; NaN where p is outside
  /// 0…1 or a degree of freedom is not finite and above 0.
  package static func quantile(_ p: Double, df1: Double, df2: Double) -> Double {
    guard (0...1).contains(p), areDegrees(df1, df2) else { return .nan }
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    return p < 0.5
      ? 1 / upperQuantile(p, df1: df2, df2: df1)
      : upperQuantile(1 - p, df1: df1, df2: df2)
  }

  /// The f that leaves `tail` ≤ ½ above it: Newton's method on the logarithm of the tail as a function of ln f.
  ///
  /// That function is concave (the density of ln F is log-concave), so past the quantile every step comes nearer; only
  /// a step from before it can go too far, and is halved where the tail has vanished.
  private static func upperQuantile(_ tail: Double, df1: Double, df2: Double) -> Double {
    var before = 0.0
    var logF = 0.0
    for _ in 0..<200 {
      let f = Double.exp(logF)
      let reached = upperTail(f, df1: df1, df2: df2)
      guard reached > 0 else {
        logF = (before + logF) / 2
        continue
      }
      if reached > tail { before = logF }
      let step = reached * Double.log(reached / tail) / logDensity(f, df1: df1, df2: df2)
      logF += step
      // Newton doubles the correct digits at each step.
      if abs(step) <= 1e-10 { return Double.exp(logF) }
    }
    return .infinity
  }

  /// The height of the density of ln F at ln `f`: f times the density of F at `f`
  /// (Abramowitz & Stegun 1964, 26.6.1).
  private static func logDensity(_ f: Double, df1: Double, df2: Double) -> Double {
    let ratio = df1 / df2 * f
    let rise = -df1 / 2 * Double.log(onePlus: 1 / ratio)
    let fall = -df2 / 2 * Double.log(onePlus: ratio)
    return Double.exp(rise + fall - LogBeta.value(df1 / 2, df2 / 2))
  }
}
