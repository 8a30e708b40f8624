/// Many comparisons at once, for decisions: holds the chance of even one false alarm in the family.
package enum Holm {
  /// The adjusted p-values in the given order (Holm 1979, Scandinavian Journal of Statistics 6): the k-th smallest of m
  /// times m − k + 1, never below the one before it, at most 1. A missing p stays missing and is left out of m; a
  /// single p is unchanged.
  package static func adjusted(_ family: [Double?]) -> [Double?] {
    let ranked = RankedP(family)
    var largest = 0.0
    let adjusted = ranked.sorted.enumerated().map { rank, p in
      largest = max(largest, min(1, p * Double(ranked.count - rank)))
      return largest
    }
    return ranked.restored(adjusted)
  }
}
