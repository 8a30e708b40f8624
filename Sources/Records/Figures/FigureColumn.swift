import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// How a column of figures is filled from a record: the one list from which CSV, JSON, the sheets of a page, the tables for
/// analysts with their SPSS and Parquet files, and the comparison of editions derive.
package struct FigureColumn: Sendable {
  /// What stands in a table for analysts where there is no value.
  enum Blank: Sendable {
    /// There always is one.
    case never
    /// The mark of the row.
    case mark
    case notApplicable
    /// The label of everybody together is the empty text elsewhere.
    case everybody
  }

  package let column: RecordColumn
  private let blank: Blank
  /// Whether JSON leaves it out where there is none, instead of telling so.
  let isOptional: Bool
  /// Its name in JSON, where a change is an object of its own.
  let member: String
  private let take: @Sendable (FigureRecord, FigureWords) -> RecordTable.Value

  init(
    _ column: RecordColumn, blank: Blank = .never, isOptional: Bool = false,
    _ take: @escaping @Sendable (FigureRecord, FigureWords) -> RecordTable.Value
  ) {
    self.column = column
    self.blank = blank
    self.isOptional = isOptional
    member = column.key.hasPrefix("change_") ? String(column.key.dropFirst(7)) : column.key
    self.take = take
  }

  /// What a record has in it.
  func value(of record: FigureRecord, _ words: FigureWords) -> RecordTable.Value { take(record, words) }

  /// The same with a mark where there is no value, as the tables for analysts have it.
  package func marked(_ record: FigureRecord, _ words: FigureWords) -> RecordTable.Value {
    let value = value(of: record, words)
    switch (blank, value) {
    case (.mark, .none): return .mark(RowStatus(record.status).blank)
    case (.notApplicable, .none): return .mark(.notApplicable)
    case (.everybody, .text("")): return .text(Label.everybody.written)
    default: return value
    }
  }
}

extension FigureColumn {
  /// Those of every CSV of figures, and with other braces of every JSON; scripts rely on them.
  package static let file: [FigureColumn] =
    [
      survey, version, period, breakdown, label, labelArabic, question, indicator, n, value, low, high, method, status,
    ] + change + [bound] + judged + further
  /// One object in JSON.
  static let ofChange = change + judged
  /// Those of a figure itself.
  static let ofFigure: [FigureColumn] = {
    let others = Set(ofChange.map(\.column.key))
    return file.filter { !others.contains($0.column.key) }
  }()
  /// How a figure differs from that of the period before.
  static let change = [changeFrom, changeDifference, changeLow, changeHigh, p, adjusted, verdict]
  /// How its change was judged, behind all that older files have, where no script looks for anything else.
  static let judged = [family, detectable]
  /// Of which part of the label a figure is, and what its share most likely is: at the end of every row.
  static let further = [held, estimate, estimateLow, estimateHigh, chanceBelow]
  /// Those of a page's file beyond every file of figures.
  static let page = [part, labelName, questionText, name, definition]
  /// Those of every table for analysts.
  package static let data =
    [
      survey, version, period, breakdown, label, labelName, question, questionText, indicator, indicatorName, n, value,
      low, high, bound, mark, status,
    ] + further

  private static let survey = FigureColumn(.survey) { record, _ in .text(record.survey) }
  private static let version = FigureColumn(.version) { record, _ in .count(record.version) }
  private static let period = FigureColumn(.period) { record, _ in .text(record.period) }
  private static let breakdown = FigureColumn(.breakdown) { record, _ in .text(record.breakdown) }
  private static let label = FigureColumn(.label, blank: .everybody) { record, _ in .text(record.label) }
  private static let labelArabic = FigureColumn(.labelArabic) { record, _ in .text(record.labelName(.arabic)) }
  static let labelName = FigureColumn(.labelName) { record, words in .text(record.labelName(words.language)) }
  private static let question = FigureColumn(.question, blank: .notApplicable) { record, _ in
    RecordTable.Value(record.question)
  }
  private static let questionText = FigureColumn(.questionText, blank: .notApplicable) { record, words in
    RecordTable.Value(words.question(of: record))
  }
  private static let indicator = FigureColumn(.indicator) { record, _ in .text(record.indicator) }
  private static let indicatorName = FigureColumn(.indicatorName) { record, words in
    RecordTable.Value(Indicator(rawValue: record.indicator)?.name(words.language))
  }
  private static let n = FigureColumn(.n, blank: .mark) { record, _ in RecordTable.Value(record.base) }
  private static let value = FigureColumn(.value, blank: .mark) { record, _ in
    record.unit == .count ? RecordTable.Value(record.base) : RecordTable.Value(record.value)
  }
  private static let low = FigureColumn(.low, blank: .mark) { record, _ in RecordTable.Value(record.interval?.low) }
  private static let high = FigureColumn(.high, blank: .mark) { record, _ in RecordTable.Value(record.interval?.high) }
  private static let method = FigureColumn(.method) { record, _ in RecordTable.Value(record.method) }
  private static let bound = FigureColumn(.bound, blank: .mark, isOptional: true) { record, _ in
    RecordTable.Value(record.bound?.rawValue)
  }
  private static let held = FigureColumn(.held, blank: .notApplicable, isOptional: true) { record, _ in
    RecordTable.Value(record.held)
  }
  private static let estimate = FigureColumn(.estimate, blank: .notApplicable, isOptional: true) { record, _ in
    RecordTable.Value(record.estimate?.share)
  }
  private static let estimateLow = FigureColumn(.estimateLow, blank: .notApplicable, isOptional: true) { record, _ in
    RecordTable.Value(record.estimate?.interval.low)
  }
  private static let estimateHigh = FigureColumn(.estimateHigh, blank: .notApplicable, isOptional: true) { record, _ in
    RecordTable.Value(record.estimate?.interval.high)
  }
  private static let chanceBelow = FigureColumn(.chanceBelow, blank: .notApplicable, isOptional: true) { record, _ in
    RecordTable.Value(record.estimate?.chanceBelow)
  }
  private static let mark = FigureColumn(.mark) { record, _ in .mark(RowStatus(record.status).mark) }
  private static let status = FigureColumn(.status) { record, _ in .text(RowStatus(record.status).rawValue) }
  static let part = FigureColumn(.part, isOptional: true) { record, _ in RecordTable.Value(record.part?.key) }
  private static let name = FigureColumn(.name) { record, words in
    RecordTable.Value(record.definition?.name(words.language))
  }
  private static let definition = FigureColumn(.definition) { record, words in
    RecordTable.Value(record.definition?.reading(words.language))
  }
}

extension FigureColumn {
  private static let changeFrom = FigureColumn(.changeFrom) { record, _ in
    RecordTable.Value(record.change?.from.description)
  }
  private static let changeDifference = FigureColumn(.changeDifference) { record, _ in
    RecordTable.Value(record.change?.difference)
  }
  private static let changeLow = FigureColumn(.changeLow) { record, _ in
    RecordTable.Value(record.change?.interval?.low)
  }
  private static let changeHigh = FigureColumn(.changeHigh) { record, _ in
    RecordTable.Value(record.change?.interval?.high)
  }
  private static let p = FigureColumn(.p) { record, _ in RecordTable.Value(record.change?.p) }
  private static let adjusted = FigureColumn(.adjusted) { record, _ in RecordTable.Value(record.change?.adjusted) }
  private static let verdict = FigureColumn(.verdict) { record, _ in
    RecordTable.Value(record.change?.verdict?.rawValue)
  }
  private static let family = FigureColumn(.family, isOptional: true) { record, _ in
    RecordTable.Value(record.change?.family?.rawValue)
  }
  private static let detectable = FigureColumn(.detectable, isOptional: true) { record, _ in
    RecordTable.Value(record.change?.detectable)
  }
}
