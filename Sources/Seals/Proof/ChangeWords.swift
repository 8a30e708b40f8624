import Foundation
import Indicators
import Records
import Releases
import Surveys
import Wording

/// What changed between two editions, in a reader's words.
struct ChangeWords {
  let survey: Survey
  let organisation: Organisation
  let formats: Formats

  private var language: Language { formats.language }

  /// Of what a change is: «الفترة، القناة، السؤال، المؤشر», as far as the keys are known.
  func name(of change: FigureChange) -> String {
    let keys = Dictionary(zip(change.table.keys.map(\.key), change.row), uniquingKeysWith: { first, _ in first })
    let label = keys["label"].map { name(of: $0, in: keys["breakdown"] ?? "") }
    let told = [
      keys["period"].map { Period($0).map(formats.period) ?? $0 }, label,
      keys["question"].map { survey.question($0)?.title(language) ?? $0 },
      keys["indicator"].map { Indicator(rawValue: $0)?.name(language) ?? $0 },
      keys["since"].map { Period($0).map(formats.period) ?? $0 },
      keys["theme"].map { $0.isEmpty ? formats.say(RecordWord.allComments) : theme($0) },
      keys["number"].map { "\(formats.say(RecordWord.action)) (\(formats.code($0)))" },
      change.table == .fieldwork ? formats.say(RecordWord.fieldwork) : nil,
      keys["kind"].map { "\(formats.say(ProofWord.definition)) \(formats.code("\($0) \(keys["key"] ?? "")"))" },
    ]
    return told.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: language == .arabic ? "، " : ", ")
  }

  /// What one edition says of it, column by column.
  func reading(_ row: [String: RecordTable.Value]?, of change: FigureChange) -> String {
    let indicator = row?[RecordColumn.indicator.key].flatMap { Indicator(rawValue: $0.text) }
    let parts = change.columns.compactMap { column -> String? in
      // A number of ratings is its own base.
      guard let value = row?[spoken(column, row)], value != .none,
        column != RecordColumn.n.key || indicator != .base
      else { return nil }
      let shown = written(value, column, indicator)
      return ChangeWords.plain.contains(column) ? shown : "\(title(of: column, indicator)): \(shown)"
    }
    guard parts.isEmpty else { return parts.joined(separator: " · ") }
    return change.table == .figures ? formats.say(ProofWord.notShown) : formats.absent
  }

  /// The columns that need no title.
  private static let plain = Set(
    [.value, .textArabic, .textEnglish, .detail].map { (column: RecordColumn) in column.key })

  /// The column in the reader's language where a text is told in two.
  private func spoken(_ column: String, _ row: [String: RecordTable.Value]?) -> String {
    let english = RecordColumn.textEnglish.key
    guard column == RecordColumn.textArabic.key, language == .english, let text = row?[english], text != .none else {
      return column
    }
    return english
  }

  private func name(of label: String, in breakdown: String) -> String {
    guard let breakdown = Breakdown(breakdown), breakdown != .none else {
      return label.isEmpty ? "" : LabelNames.everybody(language)
    }
    return organisation.name(of: Label(label), in: breakdown)(language)
  }

  private func theme(_ key: String) -> String {
    guard let theme = Theme.allCases.first(where: { $0.key == key }) else { return key }
    return language == .arabic ? theme.arabicName : theme.englishName
  }

  /// A value as a reader writes it.
  private func written(_ value: RecordTable.Value, _ column: String, _ indicator: Indicator?) -> String {
    guard let number = value.number else {
      let text = value.text
      return text.utf8.allSatisfy { $0 < 128 } ? formats.code(text) : text
    }
    let (known, code) = (RecordColumn.known(column), formats.code(value.text))
    if known.map(ChangeWords.levels.contains) ?? false {
      return indicator.map { formats.value(number, of: $0) } ?? code
    }
    if known.map(ChangeWords.shares.contains) ?? false { return formats.percent(number) }
    if known.map(ChangeWords.counts.contains) ?? false { return Int(exactly: number).map(formats.count) ?? code }
    return code
  }

  /// Values in the unit of the row's indicator, shares, and numbers of people.
  private static let levels: [RecordColumn] = [
    .value, .low, .high, .before, .after, .centre, .lowerLimit, .upperLimit, .target,
  ]
  private static let shares: [RecordColumn] = [.responseRate, .eligible, .answered, .share]
  private static let counts: [RecordColumn] = [.n, .served, .invited, .comments, .beforeBase, .afterBase]

  /// What a column holds; its own name where only scripts read it.
  private func title(of column: String, _ indicator: Indicator?) -> String {
    if column == RecordColumn.n.key, indicator == .responseRate { return formats.say(RecordWord.invited) }
    return RecordColumn.known(column)?.title?(language) ?? formats.code(column)
  }
}
