package import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// Figures as a plain table for a terminal. Keys stand instead of Arabic names, whose width no terminal agrees on.
package enum FiguresTable {
  /// The table of each scorecard, under a line that says what it is.
  package static func text(_ scorecards: [Scorecard]) -> String {
    scorecards.map(table).joined(separator: "\n")
  }

  private static func table(_ scorecard: Scorecard) -> String {
    let since = scorecard.comparison.map { ", compared with \($0)" } ?? ""
    let title = "\(scorecard.survey.key) \(scorecard.period) by \(scorecard.breakdown)\(since)"
    return title + "\n" + RecordTable("figures", of: scorecard.figures, columns).text
  }

  private static let columns: [RowColumn<Figure>] = [
    .text("label") { $0.label.written }, .text("question") { $0.question },
    .text("indicator") { $0.indicator.rawValue },
    .count("n") { $0.base }, .number("value", shown: { formats.value($1) }) { $0.value },
    .number("range", shown: { formats.interval($1) }) { $0.interval?.low },
    .number("change", shown: { formats.signedDifference($0, of: $1.indicator) }) { $0.change?.difference },
    .text("verdict") { $0.change?.verdict?.rawValue }, .text("status") { $0.status.rawValue },
  ]

  private static let formats = Formats(language: .english)
}
