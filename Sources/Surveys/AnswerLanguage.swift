/// In which language somebody answered.
package enum AnswerLanguage: String, Sendable, CaseIterable {
  case arabic = "ar"
  case english = "en"
  /// One that our own forms do not speak: answers collected elsewhere may be in any.
  case another

  /// The language of a form.
  package init(_ language: Language) {
    switch language {
    case .arabic: self = .arabic
    case .english: self = .english
    }
  }

  /// The language behind a code of ISO 639 in small letters (`ar`, `en`, `ur`, `fil`) or the word `another`; `nil` for
  /// anything else.
  package init?(code: String) {
    if let known = AnswerLanguage(rawValue: code) {
      self = known
    } else {
      guard 2...3 ~= code.utf8.count, code.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else {
        return nil
      }
      self = .another
    }
  }

  /// Its name.
  package var name: LocalizedText {
    switch self {
    case .arabic: LocalizedText(ar: "العربية", en: "Arabic")
    case .english: LocalizedText(ar: "الإنجليزية", en: "English")
    case .another: LocalizedText(ar: "لغة أخرى", en: "Another language")
    }
  }
}
