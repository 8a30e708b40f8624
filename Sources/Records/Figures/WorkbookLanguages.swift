package import Surveys
import Wording
package import Workbooks

extension WorkbookLanguage {
  /// One of the two languages of reports.
  package init(_ language: Language) {
    let formats = Formats(language: language)
    self.init(
      tag: language == .arabic ? "ar-SA" : "en", isRightToLeft: language == .arabic,
      atMost: formats.say(BoundPhrase.atMost("")), atLeast: formats.say(BoundPhrase.atLeast("")))
  }

  /// Both languages.
  package static let all = Language.allCases.map(WorkbookLanguage.init)
}

extension Workbook.Properties {
  /// The same of a workbook that was made on a day.
  package init(
    title: String, subject: String, company: String, keywords: String = "", figures: String? = nil,
    language: Language, created: Day
  ) {
    self.init(
      title: title, subject: subject, company: company, keywords: keywords, figures: figures,
      language: WorkbookLanguage(language), created: created.ordinal)
  }
}
