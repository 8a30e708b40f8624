import Indicators
import Statistics
import Surveys
import Wording
import Workbooks

/// A column of a page's sheet of figures: one of the columns of every file, as a reader sees it.
struct ExportColumn: Sendable {
  private let column: RecordColumn
  /// In digits of the body font.
  let width: Double
  let cell: @Sendable (FigureRecord, FigureWords, Formats) -> Cell

  private init(
    _ column: RecordColumn, width: Double, _ cell: @escaping @Sendable (FigureRecord, FigureWords, Formats) -> Cell
  ) {
    self.column = column
    self.width = width
    self.cell = cell
  }

  /// A change stands there in the unit of its figure.
  func heading(_ formats: Formats) -> String {
    column == .changeDifference ? formats.say(ReportPhrase.difference) : column.heading(formats.language)
  }

  static let all: [ExportColumn] = [
    words(.breakdown, width: 16) { record, _, formats in
      formats(Breakdown(record.breakdown)?.name ?? LabelNames.everybody)
    },
    words(.labelName, width: 26) { record, words, _ in record.labelName(words.language) },
    words(.period, width: 18) { record, _, formats in Period(record.period).map(formats.period) ?? record.period },
    words(.questionText, width: 40) { record, words, _ in words.question(of: record) ?? "" },
    words(.indicatorName, width: 24) { record, words, _ in
      record.definition?.name(words.language) ?? record.indicator
    },
    words(.part, width: 22) { record, words, _ in record.part?.name(words.language) ?? "" },
    ExportColumn(.n, width: 11) { record, _, _ in record.status == .withheld ? .withheld : .count(record.base) },
    number(.value) { ($0.value, CellStyle(of: $0.unit, $0.status, $0.bound)) },
    number(.low) { ($0.interval?.low, CellStyle(of: $0.unit)) },
    number(.high) { ($0.interval?.high, CellStyle(of: $0.unit)) },
    ExportColumn(.status, width: 24) { record, words, _ in
      .text(record.status?.name(words.language) ?? "", .remark)
    },
    words(.held, width: 24) { record, _, formats in record.held.map { formats.say(PartPhrase.of($0)) } ?? "" },
    number(.estimate) { ($0.estimate?.share, CellStyle(of: $0.unit)) },
    number(.estimateLow) { ($0.estimate?.interval.low, CellStyle(of: $0.unit)) },
    number(.estimateHigh) { ($0.estimate?.interval.high, CellStyle(of: $0.unit)) },
    number(.chanceBelow) { ($0.estimate?.chanceBelow, CellStyle(of: $0.unit)) },
    ExportColumn(.changeDifference, width: 12) { record, _, formats in
      record.change?.difference.map { .text(formats.difference($0, in: record.unit), .remark) } ?? .empty
    },
    ExportColumn(.verdict, width: 20) { record, words, _ in
      record.change.flatMap { change in
        change.name.map { .text("\(change.shape ?? "") \($0(words.language))", .remark) }
      } ?? .empty
    },
    ExportColumn(.detectable, width: 16) { record, _, formats in
      record.change?.detectable.map { .text(formats.magnitude($0, in: record.unit), .remark) } ?? .empty
    },
  ]

  private static func words(
    _ column: RecordColumn, width: Double, _ text: @escaping @Sendable (FigureRecord, FigureWords, Formats) -> String
  ) -> ExportColumn {
    ExportColumn(column, width: width) { .text(text($0, $1, $2), .body) }
  }

  private static func number(
    _ column: RecordColumn, _ number: @escaping @Sendable (FigureRecord) -> (Double?, CellStyle)
  ) -> ExportColumn {
    ExportColumn(column, width: 11) { record, _, _ in
      let (value, style) = number(record)
      return record.status == .withheld ? .withheld : .number(value, style)
    }
  }
}
