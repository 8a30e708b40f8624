package import Surveys
import Wording

/// In whose words the columns are filled that hold names.
package struct FigureWords: Sendable {
  let survey: Survey
  let language: Language

  /// The words of a survey in a language.
  package init(_ survey: Survey, _ language: Language) {
    self.survey = survey
    self.language = language
  }

  /// The question of a record as it is read; `nil` where it is of none.
  func question(of record: FigureRecord) -> String? {
    record.question.flatMap(survey.question)?.title(language)
  }
}
