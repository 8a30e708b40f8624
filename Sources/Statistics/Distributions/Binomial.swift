import Numerics

/// The number of successes in independent trials with the same chance (Bernoulli 1713, Ars conjectandi).
package struct Binomial: Equatable, Sendable {
  /// How many trials there are.
  package let trials: Int
  private let success: Double
  private let failure: Double

  /// The distribution for a chance of 0…1 and for no fewer than 0 trials; anything else is a fault of the caller.
  package init(trials: Int, success: Double) {
    precondition(trials >= 0 && (0...1).contains(success), "a chance lies between 0 and 1")
    self.init(trials: trials, success: success, failure: 1 - success)
  }

  private init(trials: Int, success: Double, failure: Double) {
    self.trials = trials
    self.success = success
    self.failure = failure
  }

  /// The same trials with failures counted; a small chance keeps its digits.
  package var mirrored: Binomial {
    Binomial(trials: trials, success: failure, failure: success)
  }

  /// P(X ≤ count), the incomplete beta function I₁₋ₚ(n − k, k + 1) (Abramowitz & Stegun 1964, 26.5.24), so that its cost
  /// grows with √n and not with n.
  package func atMost(_ count: Int) -> Double {
    guard count >= 0 else { return 0 }
    guard count < trials else { return 1 }
    return IncompleteBeta.regularized(
      failure, complement: success, a: Double(trials - count), b: Double(count + 1))
  }

  /// P(X ≥ count), without the loss of digits of 1 − P(X < count).
  package func atLeast(_ count: Int) -> Double {
    mirrored.atMost(trials - count)
  }

  /// ln(P(X = count) ÷ P(X = other)) of two different counts of 0…`trials`; also where neither P is a
  /// double.
  func logRatio(of count: Int, to other: Int) -> Double {
    let odds = Double.log(success / failure)
    return logInverseChoices(other) - logInverseChoices(count) + Double(count - other) * odds
  }

  /// −ln of the ways to choose `count`, but for a term that depends on the trials alone.
  private func logInverseChoices(_ count: Int) -> Double {
    LogBeta.value(Double(count + 1), Double(trials - count + 1))
  }
}
