import Indicators
import Releases
import Surveys
import Wording

/// One figure with everything that its row in a file says: the contract of CSV, JSON and the terminal's table.
struct FigureRecord {
  let survey: String
  let version: Int
  let period: String
  let breakdown: String
  let label: String
  let arabicLabel: String
  let figure: Figure

  /// Every figure of a scorecard, in its order.
  static func records(of scorecard: Scorecard, organisation: Organisation) -> [FigureRecord] {
    scorecard.figures.map { figure in
      FigureRecord(
        survey: scorecard.survey.key, version: scorecard.version, period: scorecard.period.description,
        breakdown: scorecard.breakdown.description, label: figure.label.description,
        arabicLabel: organisation.name(of: figure.label, in: scorecard.breakdown)(.arabic), figure: figure)
    }
  }

  /// How the interval was computed; `nil` where the indicator has none.
  var method: String? { figure.indicator.method.isEmpty ? nil : figure.indicator.method }
}
