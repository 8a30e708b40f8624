/// Several groups ranked together, with the small ones left out and named.
package struct RankedGroups: Sendable {
  /// One group that takes part.
  struct Group {
    /// Its place in the list that was given.
    let index: Int
    /// Its answers.
    let n: Int
    /// Its mean rank less the middle rank of all.
    let meanDeviation: Double
  }

  /// The places of the groups with too few answers, which take no part: neither in the ranks nor in any test.
  package let dropped: [Int]
  /// The groups that take part, in the order given.
  let groups: [Group]
  /// How many answers were ranked.
  let n: Int
  /// The variance of all ranks. `nil` where nothing varies.
  let variance: Double?

  /// Ranks the groups of `smallest` answers or more; each group is given as counts per ordered value, the lowest value
  /// first, all of the same values.
  package init(_ histograms: [[Int]], smallest: Int = 5) {
    precondition(smallest > 0, "an empty group has no mean rank")
    let sizes = histograms.map { $0.reduce(0, +) }
    let kept = histograms.indices.filter { sizes[$0] >= smallest }
    let ranks = MidRanks(pooling: kept.map { histograms[$0] })
    dropped = histograms.indices.filter { sizes[$0] < smallest }
    groups = kept.map { index in
      let deviation = ranks.deviation(of: histograms[index])
      return Group(index: index, n: sizes[index], meanDeviation: deviation / Double(sizes[index]))
    }
    n = ranks.n
    variance = ranks.variance
  }
}
