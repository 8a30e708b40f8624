package import Surveys

/// One question put to the published counts. Screen, file, command and API run the same one.
package struct Query: Hashable, Sendable {
  /// The survey's key.
  package let survey: String
  package let period: Period
  package let breakdown: Breakdown
  /// The period to compare with; `nil` for none.
  package let comparison: Period?

  /// Whether it asks for every indicator of a question, not the headline ones alone.
  package let isDetailed: Bool

  /// Asks for a survey's figures of one period by a breakdown.
  package init(
    survey: String, period: Period, breakdown: Breakdown = .none, comparison: Period? = nil, isDetailed: Bool = false
  ) {
    self.survey = survey
    self.period = period
    self.breakdown = breakdown
    self.comparison = comparison
    self.isDetailed = isDetailed
  }
}
