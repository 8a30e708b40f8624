/// What one person answered to one question.
package enum Answer: Equatable, Sendable {
  /// One of the choices, «does not apply» or «I don't know», by its value.
  case chosen(String)
  /// Several of the choices.
  case several([String])
  /// Written words.
  case written(String)
}

/// What a form sent, as it came: raw, untrusted, by question key. A multiple question may have several values.
package struct AnswerSheet: Equatable, Sendable {
  package let values: [String: [String]]
  /// The questions at which some of what was written arrived as no text.
  package let damaged: Set<String>

  /// A sheet from the fields of a form.
  package init(_ values: [String: [String]] = [:], damaged: Set<String> = []) {
    self.values = values
    self.damaged = damaged
  }

  /// What was ticked for a question.
  package func ticked(_ question: String) -> [String] { values[question] ?? [] }
  /// What was written for a question.
  package func written(_ question: String) -> String { values[question]?.first ?? "" }
}

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
  /// The bytes are not readable text.
  case unreadable

  /// The question at which it stands; `nil` for the whole sheet.
  package var question: String? {
    switch self {
    case .unknownAnswer(let question), .moreThanOne(let question), .tooLong(let question, _),
      .damaged(let question),
      .unknownQuestion(let question):
      question
    case .nothingAnswered, .unreadable: nil
    }
  }
}
