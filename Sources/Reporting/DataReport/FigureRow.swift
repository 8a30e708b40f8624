import Indicators
import Records
import Releases
import Statistics
import Surveys
import Wording

/// One figure as a row of a plain table. Where nothing was published it has its names and no figure.
struct FigureRow {
  let record: FigureRecord
  let label: Label
  let indicator: Indicator
  let status: RowStatus
  let questionText: String?
  let language: Language

  /// A cell for each of the columns.
  var cells: [RecordTable.Value] { FigureColumn.allCases.map { self[$0] } }

  private subscript(column: FigureColumn) -> RecordTable.Value {
    switch column {
    case .survey: .text(record.survey)
    case .version: .count(record.version)
    case .period: .text(record.period)
    case .breakdown: .text(record.breakdown)
    case .label: .text(label.written)
    case .labelName: .text(record.labelName(language))
    case .question: record.question.map { .text($0) } ?? .mark(.notApplicable)
    case .questionText: questionText.map { .text($0) } ?? .mark(.notApplicable)
    case .indicator: .text(record.indicator)
    case .indicatorName: .text(indicator.name(language))
    case .n: number(of: record.base)
    case .value: record.unit == .count ? number(of: record.base) : number(record.value)
    case .low: number(record.interval?.low)
    case .high: number(record.interval?.high)
    case .bound: record.bound.map { .text($0.rawValue) } ?? .mark(status.blank)
    case .mark: .mark(status.mark)
    case .status: .text(status.rawValue)
    }
  }

  private func number(_ number: Double?) -> RecordTable.Value { number.map { .number($0) } ?? .mark(status.blank) }
  private func number(of count: Int?) -> RecordTable.Value { count.map { .count($0) } ?? .mark(status.blank) }
}
