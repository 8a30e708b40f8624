/// The checks that look at several questions together: who can be asked, and which one is the overall rating.
extension QuestionReader {
  /// A conditional question needs an earlier question that can be answered so, on a channel where both are asked.
  func checkCondition(of read: ReadQuestion, after earlier: [String: ReadQuestion]) {
    guard let condition = read.condition else { return }
    let place = read.field.field("show_if", required: false) ?? read.field
    func note(_ reason: String) { place.note(.unreachable(question: read.name, reason: reason)) }
    if condition.values.isEmpty { note("‘is’ names no answer") }
    guard let decider = earlier[condition.question] else {
      return note("no earlier question is called ‘\(condition.question)’")
    }
    if let own = read.channels, let its = decider.channels, own.isDisjoint(with: its) {
      note("it and ‘\(decider.name)’ are never asked on the same channel")
    }
    // What may be answered to a question with mistakes is told when they are mended.
    guard let question = decider.question else { return }
    let possible = (question.choices + question.escapes).map(\.value)
    for value in condition.values where !possible.contains(value) {
      note("‘\(decider.name)’ is never answered ‘\(value)’; its answers are \(possible.joined(separator: ", "))")
    }
  }

  /// What most people see is short, holds the overall question, and asks nothing that a later page decides about.
  func checkCore(_ read: [ReadQuestion]) {
    let core = read.filter(\.isCore)
    guard !core.isEmpty else { return }
    if core.count > SurveyLimits.coreQuestions {
      root.field("questions")?.note(.tooManyCore(core.count, most: SurveyLimits.coreQuestions))
    }
    for one in read where one.isOverall == true && !one.isCore { one.field.note(.overallNotCore(one.name)) }
    for one in core {
      guard let decider = one.condition?.question, !core.contains(where: { $0.name == decider }) else { continue }
      one.field.note(.coreAfterOther(question: one.name, decider: decider))
    }
  }

  /// Exactly one question is the overall one, and it is a rating.
  func checkOverall(_ read: [ReadQuestion]) {
    let overall = read.filter { $0.isOverall ?? true }
    if overall.count != 1, !read.isEmpty { root.note(.overallCount(overall.count)) }
    for one in overall {
      guard let type = one.type, type != "rating" else { continue }
      one.field.note(.badOverall(one.name))
    }
  }
}
