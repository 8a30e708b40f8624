package import Surveys

/// One page of a form. Most forms have one; a survey may ask on a second what the answers of the first call for.
package enum FormPart: String, Sendable {
  case first = "1"
  case second = "2"
  /// Everything on one page, as on a device that takes one form at a time, and on the telephone.
  case whole = "all"
}

extension Survey {
  /// The questions that stand on one page of the form, in order.
  /// - Parameters:
  ///   - asked: those asked through the channel.
  ///   - sheet: what was answered so far, which decides about the second page.
  package func questions(on part: FormPart, of asked: [Question], given sheet: AnswerSheet) -> [Question] {
    guard routing == .secondPage, part != .whole else { return part == .second ? [] : asked }
    let first = asked.filter { $0.condition == nil }
    guard part == .second else { return first }
    return asked.reduce(into: []) { second, question in
      guard let condition = question.condition else { return }
      let isCalledFor = first.contains { $0.key == condition.question } && sheet.opens(condition)
      // What depends on a question of the second page stands there too, with its condition in words.
      if isCalledFor || second.contains(where: { $0.key == condition.question }) { second.append(question) }
    }
  }
}

extension AnswerSheet {
  /// Whether one of the answers that open a question is ticked.
  fileprivate func opens(_ condition: Question.Condition) -> Bool {
    ticked(condition.question).contains(where: condition.values.contains)
  }
}
