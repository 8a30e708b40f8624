package import Surveys

/// Turns raw sheets into answers, or says at which question something is wrong: the one way in, for a form that was sent
/// and for a row of a file. Nothing typed is lost: the sheet stays.
package struct AnswerCheck: Sendable {
  /// A question as answers are held against it. Shared: a long file asks it of every row.
  private final class CheckedQuestion: Sendable {
    let question: Question
    let key: String
    let kind: Question.Kind
    let condition: Question.Condition?
    let channels: Set<String>?
    /// The values of its answers, in the order of the scale.
    let values: [String]
    let known: Set<String>
    let escapes: Set<String>

    init(_ question: Question) {
      self.question = question
      (key, kind, condition, channels) = (question.key, question.kind, question.condition, question.channels)
      (values, escapes) = (question.choices.map(\.value), Set(question.escapes.map(\.value)))
      known = escapes.union(values)
    }

    func isAsked(through channel: String) -> Bool { channels?.contains(channel) ?? true }
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
    asked = survey.questions.map(CheckedQuestion.init)
  }

  /// What somebody served through a channel says on a sheet; perhaps nothing.
  package func read(_ sheet: AnswerSheet, channel: String) -> Outcome {
    read(asked.map { sheet.values[$0.key] ?? [] }, damaged: sheet.damaged, channel: channel)
  }

  /// The same of what was ticked or written for each question, in the order of the survey.
  func read(_ values: [[String]], damaged: Set<String> = [], channel: String) -> Outcome {
    var outcome = Outcome()
    outcome.answers.reserveCapacity(asked.count)
    for (asked, sent) in zip(asked, values) {
      do {
        if let answer = try answer(to: asked, sent, isDamaged: damaged.contains(asked.key)) {
          outcome.answers[asked.key] = answer
        }
      } catch  where asked.isAsked(through: channel) {
        outcome.problems.append(error)
      } catch {
        outcome.leftOut.append(asked.question)
      }
    }
    for asked in asked {
      guard asked.channels != nil || asked.condition != nil, let given = outcome.answers[asked.key],
        !asked.isAsked(through: channel) || !AnswerCheck.isOpen(asked.condition, given: outcome.answers)
      else { continue }
      outcome.answers[asked.key] = nil
      if case .chosen(let value) = given, asked.escapes.contains(value) { continue }
      outcome.leftOut.append(asked.question)
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

  /// Whether a question of this condition is put to somebody who gave these answers.
  package static func isOpen(_ condition: Question.Condition?, given answers: [String: Answer]) -> Bool {
    guard let condition else { return true }
    switch answers[condition.question] {
    case .chosen(let value): return condition.values.contains(value)
    case .several(let values): return !condition.values.allSatisfy { !values.contains($0) }
    case .written, nil: return false
    }
  }

  private func answer(
    to asked: CheckedQuestion, _ sent: [String], isDamaged: Bool
  ) throws(AnswerProblem) -> Answer? {
    guard let head = sent.first else { return nil }
    if case .comment(let limit) = asked.kind {
      return try comment(head, of: asked.key, limit: limit, isDamaged: isDamaged)
    }
    // Nearly always one value: of that no set need be made.
    let ticked = sent.count == 1 && !sent[0].isEmpty ? sent : Array(Set(sent).subtracting([""]))
    guard let first = ticked.first else { return nil }
    guard ticked.allSatisfy(asked.known.contains) else { throw .unknownAnswer(question: asked.key) }
    guard case .multiple = asked.kind else {
      guard ticked.count == 1 else { throw .moreThanOne(question: asked.key) }
      return .chosen(first)
    }
    guard ticked.contains(where: asked.escapes.contains) else { return .several(asked.values.filter(ticked.contains)) }
    guard ticked.count == 1 else { throw .moreThanOne(question: asked.key) }
    return .chosen(first)
  }

  private func comment(
    _ written: String, of question: String, limit: Int, isDamaged: Bool
  ) throws(AnswerProblem) -> Answer? {
    let text = written.isEmpty ? "" : CommentText.cleaned(written)
    guard !text.isEmpty else { return nil }
    guard !isDamaged else { throw .damaged(question: question) }
    // A text has no more letters than bytes; to count letters takes ten times as long.
    guard text.utf8.count <= limit || text.count <= limit, text.utf8.count <= Question.mostBytes(ofComment: limit)
    else {
      throw .tooLong(question: question, limit: limit)
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
