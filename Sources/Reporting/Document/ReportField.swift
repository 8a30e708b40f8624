import Surveys

/// A field of a report's file.
typealias ReportField = YAMLField<ReportProblem>

extension ReportField {
  /// The fields of this mapping by name; unknown ones are noted.
  func fields(_ known: [String]) -> [String: ReportField] {
    allow(known)
    return Dictionary(
      uniqueKeysWithValues: known.compactMap { name in field(name, required: false).map { (name, $0) } })
  }

  /// One piece of text that is not empty.
  var text: String? {
    guard let text = string else { return nil }
    guard text.isUnseen else { return text }
    note(.notText(name))
    return nil
  }

  /// Words in both languages.
  var words: LocalizedText? {
    let fields = fields(Language.allCases.map(\.rawValue))
    for language in Language.allCases where fields[language.rawValue] == nil {
      note(.missingWords(field: name, language: language.rawValue))
    }
    guard let ar = fields["ar"]?.text, let en = fields["en"]?.text else { return nil }
    return LocalizedText(ar: ar, en: en)
  }
}
