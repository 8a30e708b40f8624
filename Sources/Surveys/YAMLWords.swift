/// What can be wrong with a file whose texts stand in both languages, every one of them.
package protocol WordsProblem: YAMLProblem {
  static func missingWords(field: String, language: String) -> Self
}

extension YAMLField where Problem: WordsProblem {
  /// Words in both languages.
  package var words: LocalizedText? {
    let fields = fields(Language.allCases.map(\.rawValue))
    for language in Language.allCases where fields[language.rawValue] == nil {
      note(.missingWords(field: name, language: language.rawValue))
    }
    guard let ar = fields["ar"]?.text, let en = fields["en"]?.text else { return nil }
    return LocalizedText(ar: ar, en: en)
  }
}
