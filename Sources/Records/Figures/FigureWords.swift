package import Surveys
import Wording

/// In whose words the columns are filled that hold names.
package struct FigureWords: Sendable {
  let language: Language
  /// By the keys of questions.
  private let questions: [String: String]

  /// The words of a survey in a language.
  package init(_ survey: Survey, _ language: Language) {
    self.language = language
    questions = Dictionary(
      survey.questions.map { ($0.key, $0.title(language)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The question of a record as it is read; `nil` where it is of none.
  func question(of record: FigureRecord) -> String? {
    record.question.flatMap { questions[$0] }
  }
}
