package import Surveys

/// What a ballot says of where it belongs, and nothing of what was answered. Everybody of one crowd leaves the box
/// together or stays in it together.
package struct Crowd: Placed, Hashable, Sendable {
  package let survey: String
  package let version: Int
  package let period: Period
  package let place: Place
  package let language: AnswerLanguage
  /// The half of the survey's experiment whose words were read; `nil` where there is none.
  package let arm: Arm?
  /// Whether its ticks are counted already, and only comments still wait for company.
  package let isCounted: Bool
  /// Whether it came in a file of answers collected elsewhere.
  package let isImported: Bool

  package init(
    survey: String, version: Int, period: Period, place: Place,
    language: AnswerLanguage, arm: Arm? = nil, isCounted: Bool, isImported: Bool
  ) {
    self.survey = survey
    self.version = version
    self.period = period
    self.place = place
    self.language = language
    self.arm = arm
    self.isCounted = isCounted
    self.isImported = isImported
  }
}
