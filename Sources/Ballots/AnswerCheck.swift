package import Surveys

/// Turns a raw sheet into answers, or says at which question something is wrong. Nothing typed is lost: the sheet stays.
package enum AnswerCheck {
  /// The answers of somebody served through a channel.
  /// - Returns: the answers, none for what was left empty; or every problem, in the order of the questions.
  package static func check(
    _ sheet: AnswerSheet, survey: Survey, channel: String
  ) -> Result<[String: Answer], AnswerProblems> {
    let asked = survey.questions(askedThrough: channel)
    var answers: [String: Answer] = [:]
    var problems: [AnswerProblem] = []
    for question in asked {
      do {
        answers[question.key] = try answer(to: question, on: sheet)
      } catch {
        problems.append(error)
      }
    }
    for question in asked where !isOpen(question, given: answers) { answers[question.key] = nil }
    if answers.isEmpty, problems.isEmpty { problems = [.nothingAnswered] }
    return problems.isEmpty ? .success(answers) : .failure(AnswerProblems(problems))
  }

  /// Whether a question is put to somebody who gave these answers.
  package static func isOpen(_ question: Question, given answers: [String: Answer]) -> Bool {
    guard let condition = question.condition else { return true }
    switch answers[condition.question] {
    case .chosen(let value): return condition.values.contains(value)
    case .several(let values): return !condition.values.allSatisfy { !values.contains($0) }
    case .written, nil: return false
    }
  }

  private static func answer(to question: Question, on sheet: AnswerSheet) throws(AnswerProblem) -> Answer? {
    if case .comment(let limit) = question.kind { return try comment(question, on: sheet, limit: limit) }
    let ticked = sheet.ticked(question.key).filter { !$0.isEmpty }
    guard let first = ticked.first else { return nil }
    let known = Set(question.choices.map(\.value))
    let escapes = Set(question.escapes.map(\.value))
    guard ticked.allSatisfy({ known.contains($0) || escapes.contains($0) }) else {
      throw .unknownAnswer(question: question.key)
    }
    if ticked.count == 1 { return multiple(question, first, escapes: escapes) }
    guard case .multiple = question.kind, escapes.isDisjoint(with: ticked) else {
      throw .moreThanOne(question: question.key)
    }
    return .several(question.choices.map(\.value).filter(ticked.contains))
  }

  private static func multiple(_ question: Question, _ value: String, escapes: Set<String>) -> Answer {
    guard case .multiple = question.kind, !escapes.contains(value) else { return .chosen(value) }
    return .several([value])
  }

  private static func comment(
    _ question: Question, on sheet: AnswerSheet, limit: Int
  ) throws(AnswerProblem) -> Answer? {
    let text = CommentText.cleaned(sheet.written(question.key))
    guard !text.isEmpty else { return nil }
    guard !sheet.damaged.contains(question.key) else { throw .damaged(question: question.key) }
    guard text.count <= limit, text.utf8.count <= Question.mostBytes(ofComment: limit) else {
      throw .tooLong(question: question.key, limit: limit)
    }
    return .written(text)
  }
}

/// Every problem of one sheet.
package struct AnswerProblems: Error, Equatable, Sendable {
  package let problems: [AnswerProblem]

  /// At least one problem.
  package init(_ problems: [AnswerProblem]) { self.problems = problems }
}
