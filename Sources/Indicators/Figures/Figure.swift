package import Releases
package import Statistics

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
  /// Which part of the label's people it is of, 0…0.9; `nil` where it is of all of them, or that is not known.
  package var held: Double?
  /// What it most likely is, told with the help of the other labels; `nil` where it was not estimated.
  package var estimate: LabelEstimate?

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
