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
  /// Holm-adjusted over the family: all figures of the same question and indicator on one page.
  package var adjusted: Double?
  package var verdict: Verdict

  package init(
    from: Period, difference: Double?, interval: Interval?, p: Double?, adjusted: Double? = nil,
    verdict: Verdict = .noSignal
  ) {
    self.from = from
    self.difference = difference
    self.interval = interval
    self.p = p
    self.adjusted = adjusted
    self.verdict = verdict
  }

  /// A change of which nothing can be told, least of all a number.
  static func tooFew(from period: Period) -> Change {
    Change(from: period, difference: nil, interval: nil, p: nil, verdict: .tooFew)
  }
}
