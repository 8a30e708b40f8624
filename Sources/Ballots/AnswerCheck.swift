package import Surveys

/// Turns raw sheets into answers, or says at which question something is wrong: the one way in, for a form that was sent
/// and for a row of a file. Nothing typed is lost: the sheet stays.
package struct AnswerCheck: Sendable {
  private struct CheckedQuestion {
    let question: Question
    /// The values of its answers, in the order of the scale.
    let values: [String]
    let known: Set<String>
    let escapes: Set<String>
  }

  /// What a sheet says.
  package struct Outcome: Sendable {
    /// The answers, none for what was left empty.
    package fileprivate(set) var answers: [String: Answer] = [:]
    /// What is wrong, in the order of the questions.
    package fileprivate(set) var problems: [AnswerProblem] = []
    /// Questions that were answered although nobody asks them there: their answers are left out.
    package fileprivate(set) var leftOut: [Question] = []
  }

  private let asked: [CheckedQuestion]

  /// The questions of a survey.
  package init(_ survey: Survey) {
    asked = survey.questions.map { question in
      let (values, escapes) = (question.choices.map(\.value), Set(question.escapes.map(\.value)))
      return CheckedQuestion(question: question, values: values, known: escapes.union(values), escapes: escapes)
    }
  }

  /// What somebody served through a channel says on a sheet; perhaps nothing.
  package func read(_ sheet: AnswerSheet, channel: String) -> Outcome {
    var outcome = Outcome()
    for asked in asked {
      do {
        outcome.answers[asked.question.key] = try answer(to: asked, on: sheet)
      } catch  where asked.question.isAsked(through: channel) {
        outcome.problems.append(error)
      } catch {
        outcome.leftOut.append(asked.question)
      }
    }
    for asked in asked {
      let question = asked.question
      guard let given = outcome.answers[question.key], !isAsked(question, through: channel, given: outcome.answers)
      else { continue }
      outcome.answers[question.key] = nil
      if case .chosen(let value) = given, asked.escapes.contains(value) { continue }
      outcome.leftOut.append(question)
    }
    return outcome
  }

  /// The answers of somebody served through a channel.
  /// - Returns: the answers, none for what was left empty; or every problem, in the order of the questions.
  package static func check(
    _ sheet: AnswerSheet, survey: Survey, channel: String
  ) -> Result<[String: Answer], AnswerProblems> {
    let outcome = AnswerCheck(survey).read(sheet, channel: channel)
    if outcome.answers.isEmpty, outcome.problems.isEmpty { return .failure(AnswerProblems([.nothingAnswered])) }
    return outcome.problems.isEmpty ? .success(outcome.answers) : .failure(AnswerProblems(outcome.problems))
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

  private func isAsked(_ question: Question, through channel: String, given answers: [String: Answer]) -> Bool {
    question.isAsked(through: channel) && AnswerCheck.isOpen(question, given: answers)
  }

  private func answer(to asked: CheckedQuestion, on sheet: AnswerSheet) throws(AnswerProblem) -> Answer? {
    let question = asked.question
    if case .comment(let limit) = question.kind { return try comment(question, on: sheet, limit: limit) }
    let ticked = Set(sheet.ticked(question.key)).subtracting([""])
    guard let first = ticked.first else { return nil }
    guard ticked.isSubset(of: asked.known) else { throw .unknownAnswer(question: question.key) }
    guard case .multiple = question.kind else {
      guard ticked.count == 1 else { throw .moreThanOne(question: question.key) }
      return .chosen(first)
    }
    guard !asked.escapes.isDisjoint(with: ticked) else { return .several(asked.values.filter(ticked.contains)) }
    guard ticked.count == 1 else { throw .moreThanOne(question: question.key) }
    return .chosen(first)
  }

  private func comment(
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
