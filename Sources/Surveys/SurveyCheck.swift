/// The checks that look at several questions together: who can be asked, and which one is the overall rating.
extension QuestionReader {
  /// A conditional question needs an earlier question that can be answered so, on a channel where both are asked.
  func checkCondition(of question: Question, at entry: YAMLField, after earlier: [Question]) {
    guard let condition = question.condition else { return }
    let place = entry.field("show_if", required: false) ?? entry
    guard let decider = earlier.first(where: { $0.key == condition.question }) else {
      let reason = "no earlier question is called ‘\(condition.question)’"
      return place.note(.unreachable(question: question.key, reason: reason))
    }
    let possible = decider.choices.map(\.value) + decider.escapes.map(\.value)
    for value in condition.values where !possible.contains(value) {
      let reason = "‘\(decider.key)’ is never answered ‘\(value)’; its answers are \(possible.joined(separator: ", "))"
      place.note(.unreachable(question: question.key, reason: reason))
    }
    if condition.values.isEmpty {
      place.note(.unreachable(question: question.key, reason: "‘is’ names no answer"))
    }
    if let own = question.channels, let its = decider.channels, own.isDisjoint(with: its) {
      let reason = "it and ‘\(decider.key)’ are never asked on the same channel"
      place.note(.unreachable(question: question.key, reason: reason))
    }
  }

  /// Exactly one question is the overall one, and it is a rating.
  func checkOverall(_ read: [(field: YAMLField, question: Question)]) {
    let overall = read.filter(\.question.isOverall)
    if overall.count != 1, !read.isEmpty { root.note(.overallCount(overall.count)) }
    for (field, question) in overall {
      if case .rating = question.kind { continue }
      field.note(.badOverall(question.key))
    }
  }
}
