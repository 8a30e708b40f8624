package import Surveys

/// How many cards and single links that anybody may draw were issued in one stratum of a period, and with how many of
/// them an answer was counted, as of the last release. Of no answer is known by which it came.
package struct CardCount: Placed, Hashable, Sendable {
  package let period: Period
  package let place: Place
  package let issued: Int
  package let counted: Int

  /// The cards of one stratum.
  package init(
    period: Period, place: Place, issued: Int, counted: Int
  ) {
    self.period = period
    self.place = place
    self.issued = issued
    self.counted = counted
  }
}
