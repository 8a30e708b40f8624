import Drafts
import Surveys

/// In which languages a survey says what a form says. Arabic comes first and cannot be left out; where a form has no words
/// of it, they are to be written.
struct SpokenWords {
  /// The languages of the survey.
  let languages: [Language]
  /// A language of the form that stands where English would, for whoever translates: no form shows it.
  let source: String?

  /// The languages that a form speaks, its own first.
  init(_ form: [String]) {
    let hasEnglish = form.contains("en")
    languages = hasEnglish ? [.arabic, .english] : [.arabic]
    source = hasEnglish || form.contains("ar") ? nil : form.first
  }

  /// A text in Arabic and English, as far as the form has it.
  func node(_ words: Words) -> SurveyNode { .words(ar: words["ar"], en: words[source ?? "en"]) }

  /// The languages of the form that the survey does not speak.
  func otherLanguages(of form: [String]) -> [String] { form.filter { $0 != "ar" && $0 != "en" && $0 != source } }
}
