package import Surveys

/// How many were asked and how many answered, for one stratum of one period.
package struct FieldworkCount: Placed, Equatable, Sendable {
  package let period: Period
  package let place: Place
  package let invited: Int
  package let answered: Int

  /// The counts of one stratum.
  package init(
    period: Period, place: Place, invited: Int, answered: Int
  ) {
    self.period = period
    self.place = place
    self.invited = invited
    self.answered = answered
  }
}
