package import Surveys

/// Something that the charity does to serve better. It names a part of the charity, and never a person: the policy wants
/// «correction and development, not punishment and defamation».
package struct ImprovementAction: Equatable, Sendable {
  /// How it is called; 0 before it is kept.
  package let number: Int
  /// The survey in whose figures it should show.
  package let survey: String
  package let scope: Scope
  /// The question in whose answers it should show; `nil` for the survey's overall rating.
  package let question: String?
  package let text: LocalizedText
  /// The day on which it began, or is to begin.
  package let since: Day
  /// The day on which it ended; `nil` while it goes on.
  package private(set) var ended: Day?

  /// An action as it was kept.
  package init(
    number: Int = 0, survey: String, scope: Scope, question: String?, text: LocalizedText, since: Day,
    ended: Day? = nil
  ) {
    self.number = number
    self.survey = survey
    self.scope = scope
    self.question = question
    self.text = text
    self.since = since
    self.ended = ended
  }
}

extension ImprovementAction {
  /// An action whose effect can be looked for in a survey.
  package init(
    _ text: LocalizedText, at scope: Scope, question: String?, since: Day, in survey: Survey
  ) throws(ImprovementProblem) {
    try ImprovementText.check(text)
    if let question {
      guard try survey.asked(question).share != nil else {
        throw .noShare(question: question, known: survey.questions.filter { $0.share != nil }.map(\.key))
      }
    }
    self.init(survey: survey.key, scope: scope, question: question, text: text, since: since)
  }

  /// The same action with other words, another place or other days; its number and survey stay.
  package func corrected(
    _ text: LocalizedText, at scope: Scope, question: String?, since: Day, ended: Day?, in survey: Survey
  ) throws(ImprovementProblem) -> ImprovementAction {
    let checked = try ImprovementAction(text, at: scope, question: question, since: since, in: survey)
    if let ended, ended < since { throw .endsBeforeItBegan(number, since: since) }
    return ImprovementAction(
      number: number, survey: self.survey, scope: checked.scope, question: checked.question, text: checked.text,
      since: since, ended: ended)
  }

  /// Ends it, or says why it cannot end on that day.
  package mutating func end(on day: Day) throws(ImprovementProblem) {
    if let ended { throw .endedAlready(number, on: ended) }
    guard day >= since else { throw .endsBeforeItBegan(number, since: since) }
    ended = day
  }
}

extension Question {
  /// Its lead indicator, where that is a share.
  var share: Indicator? { Indicator.indicators(of: self).first.flatMap { $0.unit == .share ? $0 : nil } }
}
