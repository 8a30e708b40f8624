import CSV
package import Indicators
import Statistics
package import Surveys
import Workbooks

/// Figures as CSV, a figure a row: shares 0…1, scores −100…100, means on the question's own scale, in full precision.
package enum FiguresCSV {
  /// The names of the columns; scripts rely on them.
  package static let columns = [
    "survey", "version", "period", "breakdown", "label", "label_ar", "question", "indicator", "n", "value", "low",
    "high",
    "method", "status", "change_from", "change_difference", "change_low", "change_high", "p", "p_adjusted", "verdict",
    "bound",
  ]

  /// The text of the file. A withheld figure has empty cells and says so in `status`.
  package static func text(_ scorecards: [Scorecard], organisation: Organisation) -> String {
    var writer = CSVWriter()
    writer.add(columns.map(CSVWriter.Cell.text))
    for scorecard in scorecards {
      for record in FigureRecord.records(of: scorecard, organisation: organisation) { writer.add(record.cells) }
    }
    return writer.text
  }
}

extension FigureRecord {
  /// A cell for each of the columns.
  var cells: [CSVWriter.Cell] {
    let texts: [CSVWriter.Cell] = [
      .text(survey), .count(version), .text(period), .text(breakdown), .text(label), .text(labelName(.arabic)),
      .text(question ?? ""), .text(indicator),
    ]
    let base = base.map(CSVWriter.Cell.count) ?? .empty
    let numbers = [unit == .count ? base : cell(value), cell(interval?.low), cell(interval?.high)]
    return texts + [base] + numbers + [.text(method ?? ""), .text(status.rawValue)] + changeCells
      + [.text(bound?.rawValue ?? "")]
  }

  private var changeCells: [CSVWriter.Cell] {
    [
      .text(change?.from.description ?? ""), cell(change?.difference), cell(change?.interval?.low),
      cell(change?.interval?.high), cell(change?.p), cell(change?.adjusted), .text(change?.verdict.rawValue ?? ""),
    ]
  }

  private func cell(_ number: Double?) -> CSVWriter.Cell { number.map(CSVWriter.Cell.number) ?? .empty }
}
