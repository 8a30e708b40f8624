/// Many comparisons at once, for exploration: holds the expected share of false alarms among the alarms.
package enum BenjaminiHochberg {
  /// The adjusted p-values in the given order (Benjamini & Hochberg 1995, JRSS B 57): the k-th smallest of m times
  /// m ÷ k, never above the one after it, at most 1. A missing p stays missing and is left out of m; a single p is
  /// unchanged.
  package static func adjusted(_ family: [Double?]) -> [Double?] {
    let ranked = RankedP(family)
    var smallest = 1.0
    let fromLargest = ranked.sorted.enumerated().reversed().map { rank, p in
      smallest = min(smallest, p * Double(ranked.count) / Double(rank + 1))
      return smallest
    }
    return ranked.restored(fromLargest.reversed())
  }
}
