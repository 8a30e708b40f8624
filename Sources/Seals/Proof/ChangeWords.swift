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
    let keys = Dictionary(zip(change.table.keys, change.row), uniquingKeysWith: { first, _ in first })
    let label = keys["label"].map { name(of: $0, in: keys["breakdown"] ?? "") }
    let told = [
      keys["period"].map { Period($0).map(formats.period) ?? $0 }, label,
      keys["question"].map { survey.question($0)?.title(language) ?? $0 },
      keys["indicator"].map { Indicator(rawValue: $0)?.name(language) ?? $0 },
      keys["theme"].map { $0.isEmpty ? formats.say(RecordWord.allComments) : theme($0) },
      keys["number"].map { "\(formats.say(RecordWord.action)) (\(formats.code($0)))" },
      change.table == .fieldwork ? formats.say(RecordWord.fieldwork) : nil,
      keys["kind"].map { "\(formats.say(ProofWord.definition)) \(formats.code("\($0) \(keys["key"] ?? "")"))" },
    ]
    return told.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: language == .arabic ? "، " : ", ")
  }

  /// What one edition says of it, column by column.
  func reading(_ said: [String: String]?, of change: FigureChange) -> String {
    let indicator = (said?["indicator"]).flatMap(Indicator.init)
    let parts = change.columns.compactMap { column -> String? in
      // A number of ratings is its own base.
      guard let text = said?[spoken(column, said)], !text.isEmpty, column != "n" || indicator != .base else {
        return nil
      }
      let shown = written(text, column, indicator)
      let isPlain = ["value", "text_ar", "text_en", "detail"].contains(column)
      return isPlain ? shown : "\(title(of: column, indicator)): \(shown)"
    }
    guard parts.isEmpty else { return parts.joined(separator: " · ") }
    return change.table == .figures ? formats.say(ProofWord.notShown) : formats.absent
  }

  /// The column in the reader's language where a text is told in two.
  private func spoken(_ column: String, _ said: [String: String]?) -> String {
    column == "text_ar" && language == .english && said?["text_en"]?.isEmpty == false ? "text_en" : column
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

  /// A cell of a file as a reader writes it.
  private func written(_ text: String, _ column: String, _ indicator: Indicator?) -> String {
    guard let number = Double(text) else { return text.utf8.allSatisfy { $0 < 128 } ? formats.code(text) : text }
    switch column {
    case "value", "low", "high", "before", "after", "centre", "lower_limit", "upper_limit":
      return indicator.map { formats.value(number, of: $0) } ?? formats.code(text)
    case "response_rate", "eligible", "answered", "share": return formats.percent(number)
    case "n", "served", "invited", "comments", "before_n", "after_n":
      return Int(exactly: number).map(formats.count) ?? formats.code(text)
    default: return formats.code(text)
    }
  }

  /// What a column holds; its own name where only scripts read it.
  private func title(of column: String, _ indicator: Indicator?) -> String {
    if column == "n", indicator == .responseRate { return formats.say(RecordWord.invited) }
    if let known = FigureColumn(rawValue: column) { return known.column.title(language) }
    if let words = ChangeWords.titles[column] { return formats.say(words) }
    switch column {
    case "response_rate": return Indicator.responseRate.name(language)
    case "eligible": return formats.say(FieldworkPhrase.shareOfServices)
    case "answered": return formats.say(FieldworkPhrase.shareOfAnswers)
    case "comments": return formats.say(CommentsPhrase.comments)
    case "verdict": return formats.say(ReportPhrase.verdict)
    case "change_difference": return formats.say(RecordWord.changeInPoints)
    default: return formats.code(column)
    }
  }

  private static let titles: [String: RecordWord] = [
    "served": .served, "invited": .invited, "centre": .centre, "lower_limit": .lowLimit, "upper_limit": .highLimit,
    "actions": .actionsBegun, "before": .before, "after": .after, "before_n": .answersBefore, "after_n": .answersAfter,
    "since": .since,
  ]
}
