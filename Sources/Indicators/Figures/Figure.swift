package import Releases
package import Statistics
package import Surveys

/// Whether and how a figure may be shown.
package enum Status: String, Sendable {
  /// Freely.
  case shown
  /// With its interval and the mark «small sample».
  case smallSample = "small_sample"
  /// Not at all: the crowd is too small to hide its members.
  case withheld

  /// The base from which a figure stands without a mark, and from which two figures may be compared.
  package static let freeBase = 30

  /// The status of a figure with this base that the show rule lets out.
  init(base: Int) { self = base < Status.freeBase ? .smallSample : .shown }
}

/// One indicator for one label in one period. Where it is withheld it has no value, no interval and no base.
package struct Figure: Equatable, Sendable {
  package let label: Label
  /// The question's key; `nil` for what concerns whole ballots.
  package let question: String?
  package let indicator: Indicator
  package let status: Status
  /// Valid answers; `nil` where withheld.
  package let base: Int?
  /// In the indicator's unit; `nil` where withheld or not defined.
  package let value: Double?
  /// 95 %; `nil` where withheld or not defined.
  package let interval: Interval?
  /// On which side of `value` the figure lies; `nil` where it is exactly there.
  package let bound: Bound?
  package var change: Change?
  /// Whether `value` is told on a grid, near the figure, so that one answer cannot be worked out of it.
  package let isRounded: Bool

  package init(
    label: Label, question: String?, indicator: Indicator, status: Status, base: Int?, value: Double?,
    interval: Interval?, bound: Bound? = nil, change: Change? = nil, isRounded: Bool = false
  ) {
    self.label = label
    self.question = question
    self.indicator = indicator
    self.status = status
    self.base = base
    self.value = value
    self.interval = interval
    self.bound = bound
    self.change = change
    self.isRounded = isRounded
  }
}

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

/// What a change means.
package enum Verdict: String, Sendable {
  case better, worse
  /// No more than chance would bring.
  case noSignal = "no_signal"
  /// Fewer than thirty answers on one side: nothing can be said.
  case tooFew = "too_few"
}
