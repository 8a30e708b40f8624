package import Surveys

/// How many were asked and how many answered, for one stratum of one period.
package struct FieldworkCount: Equatable, Sendable {
  package let period: Period
  package let channel: String
  package let department: String
  package let mode: CollectionMode
  package let invited: Int
  package let answered: Int

  /// The counts of one stratum.
  package init(
    period: Period, channel: String, department: String, mode: CollectionMode, invited: Int, answered: Int
  ) {
    self.period = period
    self.channel = channel
    self.department = department
    self.mode = mode
    self.invited = invited
    self.answered = answered
  }
}
