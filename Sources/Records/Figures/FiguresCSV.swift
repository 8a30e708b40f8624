package import Indicators
package import Surveys

/// Figures as CSV, a figure a row: shares 0…1, scores −100…100, means on the question's own scale, in full precision.
package enum FiguresCSV {
  /// The names of the columns; scripts rely on them.
  package static let columns = FigureColumn.file.map(\.column.key)

  /// The text of the file. A withheld figure has empty cells and says so in `status`.
  package static func text(_ scorecards: [Scorecard], organisation: Organisation) -> String {
    let rows = scorecards.flatMap { scorecard in
      let words = FigureWords(scorecard.survey, .arabic)
      return FigureRecord.records(of: scorecard, organisation: organisation).map { record in
        FigureColumn.file.map { $0.value(of: record, words) }
      }
    }
    return RecordTable("figures", FigureColumn.file.map(\.column), rows).csv
  }
}
