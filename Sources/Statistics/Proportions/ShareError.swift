extension Proportion {
  /// The standard error of a share of `base` whose true value is `share`, √(p(1 − p) ÷ n) (de Moivre 1733), 0…½.
  ///
  /// `nil` when the base is 0, and where the true share is 0 or 1: no spread is not certainty. A share
  /// outside 0…1 is a fault of the caller.
  package static func standardError(of share: Double, base: Int) -> Double? {
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    guard base > 0, share > 0, share < 1 else { return nil }
    return (share * (1 - share) / Double(base)).squareRoot()
  }
}
