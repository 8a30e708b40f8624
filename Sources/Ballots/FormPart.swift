package import Surveys

/// One page of a form. Most forms have one; a survey may ask on a second whoever has two more minutes, or what the answers
/// of the first call for.
package enum FormPart: String, Sendable {
  case first = "1"
  case second = "2"
  /// Everything on one page, as on paper and on the telephone.
  case whole = "all"
}

extension Survey {
  /// Whether a form asks its core questions first, and the rest of those alone who have two more minutes.
  /// - Parameter asked: those asked through the channel. Where nothing but what depends on an answer would be left for the
  ///   second page, there is one page.
  package func offersMore(of asked: [Question]) -> Bool {
    asked.contains(where: \.isCore) && asked.contains { !$0.isCore && $0.condition == nil }
  }

  /// The questions that stand on one page of the form, in order.
  /// - Parameters:
  ///   - asked: those asked through the channel.
  ///   - sheet: what was answered so far, which decides about the second page.
  package func questions(on part: FormPart, of asked: [Question], given sheet: AnswerSheet) -> [Question] {
    let offersMore = offersMore(of: asked)
    guard offersMore || routing == .secondPage, part != .whole else { return part == .second ? [] : asked }
    let first = asked.filter { offersMore ? $0.isCore : $0.condition == nil }
    guard part == .second else { return first }
    let onFirst = Set(first.map(\.key))
    return asked.reduce(into: []) { second, question in
      guard !onFirst.contains(question.key) else { return }
      guard let condition = question.condition else { return second.append(question) }
      let isCalledFor = onFirst.contains(condition.question) && sheet.opens(condition)
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
