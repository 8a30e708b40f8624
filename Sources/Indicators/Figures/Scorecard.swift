package import Releases
package import Surveys

/// All figures of one survey in one period by one breakdown, safe to show: what is withheld is not in it.
package struct Scorecard: Equatable, Sendable {
  package let survey: Survey
  package let period: Period
  package let version: Int
  package let breakdown: Breakdown
  package let comparison: Period?
  /// In the order in which the organisation lists them, «other» last.
  package let labels: [Label]
  package let figures: [Figure]

  /// The figure of a label; `nil` where the label was never asked the question.
  package func figure(_ indicator: Indicator, of question: String?, for label: Label) -> Figure? {
    figures.first { $0.indicator == indicator && $0.question == question && $0.label == label }
  }
}
