package import Statistics
package import Surveys

/// How a figure differs from the same figure of an earlier period.
package struct Change: Equatable, Sendable {
  package let from: Period
  /// Later minus earlier, in the indicator's unit; `nil` where there are too few to tell.
  package let difference: Double?
  /// 95 %: Newcombe for shares, Wald for NPS, Welch for means; `nil` where not defined.
  package let interval: Interval?
  /// Two-sided, unadjusted; `nil` where no test is defined.
  package let p: Double?
  /// Valid answers of the earlier period; `nil` where these were too few.
  package var earlierBase: Int?
  /// The tests that it is judged with; `nil` where the same answers are judged by the headline of their question.
  package var family: Family?
  /// Adjusted over the family.
  package var adjusted: Double?
  /// `nil` where it has no family.
  package var verdict: Verdict?
  /// The smallest difference that these numbers would show in four of five cases, in the indicator's unit; `nil` where
  /// that is not defined.
  package var detectable: Double?

  package init(
    from: Period, difference: Double?, interval: Interval?, p: Double?, earlierBase: Int? = nil,
    verdict: Verdict? = nil
  ) {
    self.from = from
    self.difference = difference
    self.interval = interval
    self.p = p
    self.earlierBase = earlierBase
    self.verdict = verdict
  }

  /// A change of which nothing can be told, least of all a number.
  static func tooFew(from period: Period) -> Change {
    Change(from: period, difference: nil, interval: nil, p: nil, verdict: .tooFew)
  }
}
