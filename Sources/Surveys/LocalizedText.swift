/// One text in Arabic and, where the survey speaks it, in English.
package struct LocalizedText: Hashable, Sendable {
  package let ar: String
  package let en: String?

  /// A text; without English, Arabic stands for both.
  package init(ar: String, en: String? = nil) {
    self.ar = ar
    self.en = en
  }

  /// A number, which is written alike in both.
  init(number: Int) { self.init(ar: String(number), en: String(number)) }

  /// The words in one language.
  package func callAsFunction(_ language: Language) -> String {
    language == .arabic ? ar : en ?? ar
  }

  /// The same text with a placeholder such as `{channel}` filled in.
  package func filling(_ placeholder: String, with text: LocalizedText) -> LocalizedText {
    LocalizedText(
      ar: ar.replacing("{\(placeholder)}", with: text.ar),
      en: en.map { $0.replacing("{\(placeholder)}", with: text(.english)) })
  }
}
