/// What is wrong with a sheet of answers; each case is told to the person at its question.
package enum AnswerProblem: Error, Equatable, Sendable {
  /// Not one question has an answer.
  case nothingAnswered
  /// This is none of the question's answers.
  case unknownAnswer(question: String)
  /// Two answers where one is wanted.
  case moreThanOne(question: String)
  /// The text is longer than may be kept.
  case tooLong(question: String, limit: Int)
  /// Some of the text arrived as no text, and is marked where it stands.
  case damaged(question: String)
  /// The survey asks no such question.
  case unknownQuestion(String)

  /// The question at which it stands; `nil` for the whole sheet.
  package var question: String? {
    switch self {
    case .unknownAnswer(let question), .moreThanOne(let question), .tooLong(let question, _),
      .damaged(let question),
      .unknownQuestion(let question):
      question
    case .nothingAnswered: nil
    }
  }
}
