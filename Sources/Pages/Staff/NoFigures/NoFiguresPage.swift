import Releases
package import Surveys
import Wording

/// A page of figures where there are none: why that is, how far it has come, and what comes next.
package struct NoFiguresPage: Sendable {
  /// Why there are none.
  package enum Reason: Sendable {
    /// No survey is published.
    case noSurvey
    /// No survey has this key.
    case unknownSurvey
    /// Nothing of the survey was released yet.
    case gathering(GatheredAnswers)
    /// Nothing was released in this period, but in others.
    case nothingIn(Period)
    /// The survey tells no period apart that is this short.
    case tooFine(Period, finest: Period.Span)
    /// The survey publishes nothing by these.
    case notPublishedBy(Breakdown)
  }

  package let frame: StaffFrame
  package let reason: Reason

  /// A page with its reason.
  package init(frame: StaffFrame, reason: Reason) {
    self.frame = frame
    self.reason = reason
  }

  /// The page.
  package var html: String { Templates.render("no-figures", NoFiguresView(self)) }
}

/// How far a survey has come of which nothing was released yet, in steps so coarse that no single answer shows.
package struct GatheredAnswers: Equatable, Sendable {
  /// Whether links were issued, or cards.
  package let hasLinks: Bool
  /// Answers that wait in the box, rounded down to tens, no more than `enough`.
  package let tens: Int
  /// The day on which the present period is over, so that whatever may be told of it is told the day after.
  package let periodEnds: Day

  /// Answers from which on figures are told exactly.
  package static let enough = 30

  /// What may be told of so many answers.
  package init(hasLinks: Bool, answers: Int, periodEnds: Day) {
    self.hasLinks = hasLinks || answers > 0
    tens = min(answers / 10 * 10, GatheredAnswers.enough)
    self.periodEnds = periodEnds
  }
}
