/// Whether several groups differ in rank (Kruskal & Wallis 1952, JASA 47), corrected for ties.
package struct KruskalWallis: Equatable, Sendable {
  /// The weighted squares of the groups' mean rank deviations in variances of all ranks; 0 where the means are equal.
  package let h: Double
  /// The groups less one.
  package let df: Int
  /// The answers of all groups that took part.
  package let n: Int
  /// P(χ² > H) with `df` degrees of freedom, 0…1; an approximation that wants five answers in each group.
  package let p: Double

  /// ε² = H ÷ (n − 1), 0…1: the share of the ranks' variance that lies between the groups (Tomczak & Tomczak 2014,
  /// Trends in Sport Sciences 21).
  package var epsilonSquared: Double { h / Double(n - 1) }

  /// The test of the groups that were ranked. `nil` when fewer than two take part, or when all answers are equal.
  package init?(_ ranked: RankedGroups) {
    guard ranked.groups.count > 1, let variance = ranked.variance else { return nil }
    h = ranked.groups.reduce(0) { $0 + Double($1.n) * $1.meanDeviation * $1.meanDeviation } / variance
    df = ranked.groups.count - 1
    n = ranked.n
    p = ChiSquared.upperTail(h, df: Double(df))
  }
}
