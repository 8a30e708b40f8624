/// Agreement of two coders or more, labels missing or not: Krippendorff's α for labels without an order
/// (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
package enum KrippendorffAlpha {
  /// 1 − (n − 1) Σ o(c, k) ÷ Σ n(c) n(k), over c ≠ k: 1 is full agreement, 0 what chance would bring, below 0 less.
  ///
  /// `nil` where nothing can be compared, and where only one label was ever given: nothing varies, so nothing can be
  /// told from chance. Krippendorff asks for 0.8, and for 0.667 where conclusions may be tentative.
  package static func nominal(_ coincidences: Coincidences) -> Double? {
    let totals = coincidences.totals
    let n = totals.reduce(0, +)
    let expected = totals.reduce(0) { $0 + $1 * (n - $1) }
    guard totals.count(where: { $0 > 0 }) > 1 else { return nil }
    let observed = coincidences.counts.enumerated().reduce(0) { sum, row in
      row.element.enumerated().reduce(sum) { $1.offset == row.offset ? $0 : $0 + $1.element }
    }
    return 1 - (n - 1) * observed / expected
  }
}
