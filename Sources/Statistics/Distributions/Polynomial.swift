/// A polynomial by its coefficients, the constant first; used by the rational approximations of the distributions.
struct Polynomial: Sendable {
  private let coefficients: [Double]

  /// The polynomial c₀ + c₁x + c₂x² + …
  init(_ coefficients: Double...) {
    self.coefficients = coefficients
  }

  /// The value at `x`, by Horner's scheme (1819). An empty polynomial is 0 everywhere.
  func callAsFunction(_ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}
