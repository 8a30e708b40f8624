import Numerics

extension Normal {
  /// The z with P(Z ≤ z) = p, to full double precision: algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37).
  /// p = 0 is −∞ and p = 1 is +∞; NaN outside 0…1.
  package static func quantile(_ p: Double) -> Double {
    guard (0...1).contains(p) else { return .nan }
    let offset = p - 0.5
    guard abs(offset) > 0.425 else { return central(offset) }
    let tail = tailQuantile(offset < 0 ? p : 1 - p)
    return offset < 0 ? -tail : tail
  }

  /// AS 241 for 0.075 ≤ p ≤ 0.925, where `offset` = p − ½.
  private static func central(_ offset: Double) -> Double {
    let r = 0.180625 - offset * offset
    return offset * Centre.numerator(r) / Centre.denominator(r)
  }

  /// AS 241 for the z that leaves `tail` < 0.075 above it.
  private static func tailQuantile(_ tail: Double) -> Double {
    guard tail > 0 else { return .infinity }
    let r = Double.sqrt(-Double.log(tail))
    return r <= 5
      ? NearTail.numerator(r - 1.6) / NearTail.denominator(r - 1.6)
      : FarTail.numerator(r - 5) / FarTail.denominator(r - 5)
  }

  /// Coefficients a and b of AS 241, around the median.
  private enum Centre {
    static let numerator = Polynomial(
      3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
      45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727)
    static let denominator = Polynomial(
      1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
      21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610)
  }

  /// Coefficients c and d of AS 241, for tails down to e⁻²⁵.
  private enum NearTail {
    static let numerator = Polynomial(
      1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
      1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4)
    static let denominator = Polynomial(
      1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
      0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9)
  }

  /// Coefficients e and f of AS 241, for tails below e⁻²⁵.
  private enum FarTail {
    static let numerator = Polynomial(
      6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
      0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
    static let denominator = Polynomial(
      1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15)
  }
}
