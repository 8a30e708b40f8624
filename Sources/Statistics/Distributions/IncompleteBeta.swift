import Numerics

/// The regularized incomplete beta function, from which the t distribution is read.
package enum IncompleteBeta {
  /// I_x(a, b), between 0 and 1, for a, b > 0: the continued fraction DLMF 8.17.22, evaluated as Lentz (1976) did.
  /// `complement` is 1 − x; give it where it is known better than by subtraction (x close to 1).
  package static func regularized(_ x: Double, complement: Double? = nil, a: Double, b: Double) -> Double {
    let y = complement ?? 1 - x
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    return x <= (a + 1) / (a + b + 2)
      ? expansion(x, y, a, b)
      : 1 - expansion(y, x, b, a)
  }

  /// I_x(a, b) where the fraction converges fast, that is for x at most (a + 1) ÷ (a + b + 2).
  private static func expansion(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let exponent = a * log(x, complement: y) + b * log(y, complement: x) - LogBeta.value(a, b)
    return Double.exp(exponent) / (a * continuedFraction(x, a, b))
  }

  /// ln x, by the smaller of x and 1 − x, so that neither end loses digits.
  private static func log(_ x: Double, complement: Double) -> Double {
    x < 0.5 ? Double.log(x) : Double.log(onePlus: -complement)
  }

  /// The denominator 1 + d₁/(1 + d₂/(1 + …)); about √max(a, b) terms at the worst.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var value = 1.0
    var c = 1.0
    var d = 0.0
    for term in 1...100_000 {
      let coefficient = coefficient(term, x, a, b)
      d = 1 / awayFromZero(1 + coefficient * d)
      c = awayFromZero(1 + coefficient / c)
      value *= c * d
      if abs(c * d - 1) < Double.ulpOfOne { break }
    }
    return value
  }

  /// The coefficient d_k of DLMF 8.17.23.
  private static func coefficient(_ term: Int, _ x: Double, _ a: Double, _ b: Double) -> Double {
    let m = Double(term / 2)
    let start = a + 2 * m
    return term.isMultiple(of: 2)
      ? m * (b - m) * x / ((start - 1) * start)
      : -(a + m) * (a + b + m) * x / (start * (start + 1))
  }

  private static func awayFromZero(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
