/// Whether the answers of one group rank above those of another (Mann & Whitney 1947, Annals of Mathematical
/// Statistics 18), by the normal approximation with the variance corrected for ties.
///
/// The approximation is meant for sides that may be compared at all (30 and more); exact tables for small sides without
/// ties are not used.
package struct MannWhitney: Equatable, Sendable {
  /// The pairs of one answer from either side in which the second's is higher, equal ones counted as half.
  package let u: Double
  /// Cliff's δ (Cliff 1993, Psychological Bulletin 114), −1…1: the share of pairs in which the second is higher less
  /// the share in which the first is.
  package let cliffDelta: Double
  /// The deviation of U in standard errors, without continuity correction, above 0 where the second is higher.
  /// `nil` where all answers are equal.
  package let z: Double?
  /// The two-sided p of `z`, 0…1; 1 where all answers are equal.
  package let p: Double
  /// The two-sided p with U brought nearer to its mean by ½, as R's wilcox.test and scipy print it; never below `p`.
  package let correctedP: Double

  /// The second group against the first, each as counts per ordered value, the lowest value first, both of the same
  /// values. `nil` when either is empty.
  package init?(from first: [Int], to second: [Int]) {
    let ranks = MidRanks(pooling: [first, second])
    let n2 = second.reduce(0, +)
    let pairs = Double(ranks.n - n2) * Double(n2)
    guard pairs > 0 else { return nil }
    let deviation = ranks.deviation(of: second)
    u = pairs / 2 + deviation
    cliffDelta = 2 * deviation / pairs
    guard let variance = ranks.variance else {
      (z, p, correctedP) = (nil, 1, 1)
      return
    }
    let error = (variance * pairs / Double(ranks.n)).squareRoot()
    z = deviation / error
    p = Normal.twoSidedP(deviation / error)
    correctedP = Normal.twoSidedP(max(0, abs(deviation) - 0.5) / error)
  }
}
