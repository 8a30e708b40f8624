import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// One figure with everything that its row in a file says: the contract of CSV, JSON and the terminal's table.
struct FigureRecord {
  let survey: String
  let version: Int
  let period: String
  let breakdown: String
  let label: String
  let labelName: LocalizedText
  var question: String?
  /// The key of its definition.
  let indicator: String
  let unit: Indicator.Unit
  /// Which answer, theme or place in a distribution it is of; `nil` for the whole.
  var part: (key: String, name: LocalizedText)?
  var status = Status.shown
  var base: Int?
  var value: Double?
  var interval: Interval?
  /// How the interval was computed; `nil` where the indicator has none.
  var method: String?
  var bound: Bound?
  var change: Change?

  /// Every figure of a scorecard, in its order.
  static func records(of scorecard: Scorecard, organisation: Organisation) -> [FigureRecord] {
    scorecard.figures.map { FigureRecord($0, of: scorecard, organisation: organisation) }
  }
}

extension FigureRecord {
  /// A figure of a scorecard.
  init(_ figure: Figure, of scorecard: Scorecard, organisation: Organisation) {
    self.init(
      figure, survey: scorecard.survey.key, version: scorecard.version, period: scorecard.period,
      breakdown: scorecard.breakdown, organisation: organisation)
  }

  /// A figure of a survey in a period.
  init(
    _ figure: Figure, survey: String, version: Int, period: Period, breakdown: Breakdown, organisation: Organisation
  ) {
    self.init(
      survey: survey, version: version, period: period.description, breakdown: breakdown.description,
      label: figure.label.description, labelName: organisation.name(of: figure.label, in: breakdown),
      question: figure.question, indicator: figure.indicator.rawValue, unit: figure.indicator.unit,
      status: figure.status, base: figure.base, value: figure.value, interval: figure.interval,
      method: figure.indicator.method.isEmpty ? nil : figure.indicator.method, bound: figure.bound,
      change: figure.change)
  }
}
