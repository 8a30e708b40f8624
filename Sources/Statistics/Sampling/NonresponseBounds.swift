/// How far those who did not answer could move a share: no sampling noise, no assumption about them.
package enum NonresponseBounds {
  /// The worst and the best case of the share among all `invited`: x ÷ N, as if none of the missing had the property,
  /// to (x + missing) ÷ N, as if all had (Manski 1989, Journal of Human Resources 24; Horowitz & Manski 1998, Journal of
  /// Econometrics 84). Its width is the share of non-response.
  ///
  /// A single point when all answered, 0…1 when nobody did. `nil` when nobody was invited, and when more answered than
  /// were invited, which is an error in the records.
  package static func interval(_ answered: Proportion, invited: Int) -> Interval? {
    guard invited > 0, answered.base <= invited else { return nil }
    let missing = invited - answered.base
    return Interval(
      low: Double(answered.count) / Double(invited), high: Double(answered.count + missing) / Double(invited))
  }
}
