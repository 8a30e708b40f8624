package import Indicators
package import Releases
package import Statistics
package import Surveys
import Wording

/// One figure with everything that its row in a file says: the contract of CSV, JSON and the terminal's table.
package struct FigureRecord {
  package let survey: String
  package let version: Int
  /// `2026Q3`, or the first and the last of several: `2025Q4..2026Q3`.
  package var period: String
  package let breakdown: String
  package let label: String
  package let labelName: LocalizedText
  package var question: String?
  /// The key of its definition.
  package let indicator: String
  package let unit: Indicator.Unit
  /// Which answer, theme or place in a distribution it is of; `nil` for the whole.
  package var part: (key: String, name: LocalizedText)?
  /// `nil` where nothing was published of it.
  package var status: Status? = .shown
  package var base: Int?
  package var value: Double?
  package var interval: Interval?
  /// How the interval was computed; `nil` where the indicator has none.
  package var method: String?
  package var bound: Bound?
  package var change: Change?
  /// Of which part of the label it is; `nil` for the whole.
  package var held: Double?
  package var estimate: LabelEstimate?

  /// A record of something in a period; the rest of it is filled in afterwards.
  package init(
    survey: String, version: Int, period: Period, breakdown: Breakdown, label: Label, organisation: Organisation,
    question: String? = nil, indicator: String, unit: Indicator.Unit
  ) {
    self.survey = survey
    self.version = version
    self.period = period.description
    self.breakdown = breakdown.description
    self.label = label.description
    labelName = organisation.name(of: label, in: breakdown)
    self.question = question
    self.indicator = indicator
    self.unit = unit
  }

  /// Every figure of a scorecard, in its order.
  static func records(of scorecard: Scorecard, organisation: Organisation) -> [FigureRecord] {
    scorecard.figures.map { FigureRecord($0, of: scorecard, organisation: organisation) }
  }
}

extension FigureRecord {
  /// A figure of a scorecard.
  package init(_ figure: Figure, of scorecard: Scorecard, organisation: Organisation) {
    self.init(
      figure, survey: scorecard.survey.key, version: scorecard.version, period: scorecard.period,
      breakdown: scorecard.breakdown, organisation: organisation)
  }

  /// A figure of a survey in a period.
  package init(
    _ figure: Figure, survey: String, version: Int, period: Period, breakdown: Breakdown, organisation: Organisation
  ) {
    self.init(
      survey: survey, version: version, period: period, breakdown: breakdown, label: figure.label,
      organisation: organisation, question: figure.question, indicator: figure.indicator.rawValue,
      unit: figure.indicator.unit)
    status = figure.status
    base = figure.base
    value = figure.value
    interval = figure.interval
    method = figure.indicator.method.isEmpty ? nil : figure.indicator.method
    bound = figure.bound
    change = figure.change
    held = figure.held
    estimate = figure.estimate
  }
}

extension FigureRecord {
  /// What it means; `nil` where the catalogue does not tell.
  var definition: Definition? { Catalogue.definitions.first { $0.key == indicator } }
}
