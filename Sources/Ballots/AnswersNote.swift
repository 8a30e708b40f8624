package import Surveys

/// What is told of a file of answers that is taken all the same.
package enum AnswersNote: Equatable, Sendable {
  /// Every question has `NA` and no cell is empty, so that it may mean what is missing.
  case everywhereNotApplicable
  /// Answers to a question that no form would have sent: they are left out, on these lines and so many more.
  case leftOut(Question, lines: [Int], more: Int)
}

extension AnswersNote: CustomStringConvertible {
  package var description: String {
    switch self {
    case .everywhereNotApplicable:
      "every question has ‘NA’ and no cell is empty, as statistical programs write what is missing; it counts as "
        + "«does not apply». If it means missing, import with --na missing; --na not-applicable says that it does not"
    case .leftOut(let question, let lines, let more):
      "‘\(question.key)’ is asked only \(AnswersNote.rule(of: question)); left out, as the form does, on line"
        + "\(lines.count + more == 1 ? "" : "s") \(lines.map(String.init).joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : "")
    }
  }

  private static func rule(of question: Question) -> String {
    let channels = question.channels.map { "through \($0.sorted().joined(separator: ", "))" }
    let condition = question.condition.map { condition in
      "of those who answer ‘\(condition.question)’ with \(condition.values.joined(separator: " or "))"
    }
    return [channels, condition].compactMap(\.self).joined(separator: " and ")
  }
}
