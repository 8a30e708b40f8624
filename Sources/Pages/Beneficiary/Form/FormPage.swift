package import Ballots
package import Surveys

/// The page on which somebody rates a service: every question on one page, or what they call for on a second; no script.
package struct FormPage: Sendable {
  package let survey: Survey
  /// Those asked through the channel, in order, on whichever page.
  package let questions: [Question]
  package let channelName: LocalizedText
  /// How the link came, which decides what the charity can know of her.
  package let kind: Survey.InvitationKind
  package let language: Language
  package let reading: Reading
  package let part: FormPart
  /// Where the form is sent, `/r/TOKEN`: all that differs between two people's empty forms.
  package let action: String
  /// What was typed already.
  package let sheet: AnswerSheet
  package let problems: [AnswerProblem]
  /// Whether it stands on a device on which the next person rates afterwards.
  package let isAtStation: Bool
  /// Whether she came with her overall answer, by the link that bears it, and may send it at once.
  package let isAnsweredByLink: Bool
  /// Where each question is heard, by its key; none where nobody recorded it and nothing speaks.
  package var sounds: [String: String] = [:]
  /// Where the form is only looked at.
  package var preview: PreviewRibbon?

  /// An empty form, or one that comes back with what was typed and what is wrong with it.
  package init(
    survey: Survey, questions: [Question], channelName: LocalizedText, kind: Survey.InvitationKind,
    language: Language, reading: Reading = .usual, part: FormPart = .first, action: String,
    sheet: AnswerSheet = AnswerSheet(), problems: [AnswerProblem] = [], isAtStation: Bool = false,
    isAnsweredByLink: Bool = false
  ) {
    self.survey = survey
    self.questions = questions
    self.channelName = channelName
    self.kind = kind
    self.language = survey.languages.contains(language) ? language : .arabic
    self.reading = reading
    self.part = part
    self.action = action
    self.sheet = sheet
    self.problems = problems
    self.isAtStation = isAtStation
    self.isAnsweredByLink = isAnsweredByLink
  }

  /// The page.
  package var html: String { Templates.render("form", FormView(self)) }

  /// Whether the rest of the questions are for whoever has two more minutes.
  var offersMore: Bool { part != .whole && survey.offersMore(of: questions) }

  /// The questions of this page, with each conditional one directly below the question that decides about it.
  var ordered: [Question] {
    let shown = survey.questions(on: part, of: questions, given: sheet)
    let keys = Set(shown.map(\.key))
    func below(_ question: Question) -> [Question] {
      [question] + shown.filter { $0.condition?.question == question.key }.flatMap(below)
    }
    return shown.filter { $0.condition.map { !keys.contains($0.question) } ?? true }.flatMap(below)
  }
}
