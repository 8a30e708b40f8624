/// Which groups differ in rank, pair by pair, after the Kruskal–Wallis test (Dunn 1964, Technometrics 6).
package enum Dunn {
  /// Two groups, each named by its place in the list that was ranked.
  package struct Comparison: Equatable, Sendable {
    /// The group that stands earlier in the list.
    package let first: Int
    /// The group that stands later.
    package let second: Int
    /// The difference of mean ranks in standard errors, above 0 where the second ranks higher.
    package let z: Double
    /// The two-sided p of `z`, 0…1, for this pair alone.
    package let p: Double
    /// `p` by Holm's correction over all pairs: the one to decide by.
    package let adjustedP: Double
  }

  /// All pairs of the groups that take part, (1, 2), (1, 3) … in their order; the ranks stay those of all groups
  /// together, and their variance is corrected for ties. Empty where the Kruskal–Wallis test is `nil`.
  package static func comparisons(_ ranked: RankedGroups) -> [Comparison] {
    guard let variance = ranked.variance else { return [] }
    let pairs = pairs(of: ranked.groups)
    let scores = pairs.map { difference($0.second, $0.first, variance: variance) }
    let adjusted = Holm.adjusted(scores.map(Normal.twoSidedP)).compactMap { $0 }
    return pairs.indices.map { pair in
      Comparison(
        first: pairs[pair].first.index, second: pairs[pair].second.index,
        z: scores[pair], p: Normal.twoSidedP(scores[pair]), adjustedP: adjusted[pair])
    }
  }

  private typealias Pair = (first: RankedGroups.Group, second: RankedGroups.Group)

  private static func pairs(of groups: [RankedGroups.Group]) -> [Pair] {
    groups.indices.flatMap { index in
      groups[(index + 1)...].map { (first: groups[index], second: $0) }
    }
  }

  /// minuend − subtrahend of the mean ranks, in standard errors.
  private static func difference(
    _ minuend: RankedGroups.Group, _ subtrahend: RankedGroups.Group, variance: Double
  ) -> Double {
    let squaredError = variance * (1 / Double(minuend.n) + 1 / Double(subtrahend.n))
    return (minuend.meanDeviation - subtrahend.meanDeviation) / squaredError.squareRoot()
  }
}
