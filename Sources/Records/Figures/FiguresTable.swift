package import Indicators
import Releases
import Surveys
import Wording

/// Figures as a plain table for a terminal. Keys stand instead of Arabic names, whose width no terminal agrees on.
package enum FiguresTable {
  /// The table of each scorecard, under a line that says what it is.
  package static func text(_ scorecards: [Scorecard]) -> String {
    scorecards.map(table).joined(separator: "\n")
  }

  private static let heads = ["LABEL", "QUESTION", "INDICATOR", "N", "VALUE", "RANGE", "CHANGE", "VERDICT", "STATUS"]
  private static let numeric: Set<Int> = [3, 4, 5, 6]

  private static func table(_ scorecard: Scorecard) -> String {
    let since = scorecard.comparison.map { ", compared with \($0)" } ?? ""
    let title = "\(scorecard.survey.key) \(scorecard.period) by \(scorecard.breakdown)\(since)"
    return title + "\n" + AlignedText.text([heads] + scorecard.figures.map(cells), numeric: numeric)
  }

  private static func cells(_ figure: Figure) -> [String] {
    let formats = Formats(language: .english)
    let isWithheld = figure.status == .withheld
    return [
      figure.label == .everybody ? "everybody" : figure.label.description, figure.question ?? "",
      figure.indicator.rawValue, figure.base.map(String.init) ?? "", isWithheld ? "" : formats.value(figure),
      figure.interval == nil ? "" : formats.interval(figure),
      figure.change?.difference.map { formats.signedDifference($0, of: figure.indicator) } ?? "",
      figure.change?.verdict.rawValue ?? "", figure.status.rawValue,
    ]
  }
}
