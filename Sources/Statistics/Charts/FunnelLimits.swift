/// How far the share of a group of this size may be from the target by chance: it narrows as groups grow, and groups of
/// different size can be seen in one chart without ranking them (Spiegelhalter 2005, Statistics in Medicine 24).
package struct FunnelLimits: Equatable, Sendable {
  /// 95 of 100 groups on target are inside, 0…1.
  package let inner: Interval
  /// 998 of 1000 groups on target are inside, 0…1.
  package let outer: Interval

  /// The limits p₀ ± z√(p₀(1 − p₀) ÷ n), clipped. `nil` when the base is 0, and with a target of 0 or 1, around which
  /// there is no width; a target outside 0…1 is a fault of the caller. Below a base of 30 they are rough: ask
  /// `BinomialTest`.
  package init?(target: Double, base: Int) {
    guard let error = Proportion.standardError(of: target, base: base) else { return nil }
    inner = Interval(centre: target, margin: Normal.z95 * error).clipped(to: 0...1)
    outer = Interval(centre: target, margin: Self.z998 * error).clipped(to: 0...1)
  }

  /// The value that leaves 0.1 % above it.
  private static let z998 = Normal.quantile(0.999)
}
