import Drafts
import Indicators
import Surveys
import Wording

/// What the word of a file means to whoever does not read files.
enum DraftValue {
  /// A value of a field in words: itself where it is some already.
  static func words(_ text: String, of field: FieldPath, _ formats: Formats) -> String {
    guard let name = FieldName(field), [.languages, .invitations, .ways, .breakdowns].contains(name) else {
      return part(text, of: field, formats)
    }
    return text.split(separator: ", ").map(String.init).map { part($0, of: field, formats) }
      .joined(separator: formats.language == .arabic ? "، " : ", ")
  }

  private static func part(_ text: String, of field: FieldPath, _ formats: Formats) -> String {
    let phrase: (any Phrase)? =
      switch FieldName(field) {
      case .type: QuestionType(rawValue: text).map { EditorPhrase.typeName($0) }
      case .audience: Survey.Audience(rawValue: text).map { SurveysPhrase.audienceOf($0) }
      case .invitations: Survey.InvitationKind(rawValue: text).map { SurveysPhrase.invitationsOf($0) }
      case .routing: Survey.Routing(rawValue: text).map { EditorPhrase.routingName($0) }
      case .every: Period.Span(rawValue: text).map { EditorPhrase.everyName($0) }
      case .ways: SendingPlan.Way(rawValue: text).map { EditorPhrase.wayName($0) }
      case .counts: Option.Counting(rawValue: text).map { EditorPhrase.counted($0) }
      case .overall: EditorPhrase.overallText
      case .core: text == "true" ? EditorPhrase.coreText : nil
      case .notApplicable: text == "false" ? EditorPhrase.notApplicableText : nil
      default: nil
      }
    if let phrase { return formats.say(phrase) }
    return switch FieldName(field) {
    case .policy: PolicyPiece(rawValue: text).map { formats($0.name) } ?? text
    case .picture: Pictogram(rawValue: text).map { formats($0.name) } ?? text
    case .languages: AnswerLanguage(rawValue: text).map { formats($0.name) } ?? text
    case .breakdowns: Breakdown(text).map { formats.say($0) } ?? text
    default: text
    }
  }
}

extension Formats {
  /// A table in words: what it tells apart.
  func say(_ table: Breakdown) -> String { table.dimensions.map { $0.name(language) }.joined(separator: " × ") }
}
