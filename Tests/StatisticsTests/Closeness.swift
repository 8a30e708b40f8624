/// Whether two numbers agree to `relative`, if not said to one part in 10⁹ (below 1e-10: in 10⁶), or are both missing.
func isClose(_ value: Double?, _ expected: Double?, relative: Double? = nil) -> Bool {
  guard let value, let expected else { return value == nil && expected == nil }
  let tolerance = relative ?? (abs(expected) < 1e-10 ? 1e-6 : 1e-9)
  return abs(value - expected) <= tolerance * abs(expected)
}

/// Whether two bounds of an interval agree; a bound that rounding put beside 0 agrees with 0.
func isCloseBound(_ value: Double?, _ expected: Double?) -> Bool {
  guard let value, let expected else { return value == nil && expected == nil }
  return isClose(value, expected) || abs(value - expected) < 1e-14
}

/// Whether a number, rounded to `digits` decimals, is the one that was printed.
func isPrinted(_ value: Double?, _ printed: Double, digits: Int) -> Bool {
  guard let value else { return false }
  let half = 0.5 * (0..<digits).reduce(1.0) { unit, _ in unit / 10 }
  return abs(value - printed) <= half * 1.000001
}
