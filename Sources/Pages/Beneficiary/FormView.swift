import Ballots
import Surveys
import Wording

/// What the template of the form needs.
struct FormView {
  /// The button that shows the same form in another language.
  struct Switch {
    let code: String
    let words: String
  }

  /// One line of the summary of problems.
  struct ProblemLine {
    let target: String
    let words: String
  }

  /// On a station: when the form goes back to the start, and the button that gives more time.
  struct Return {
    let code: String
    let note: String
    let more: String
  }

  let page: PageHead
  let action: String
  let languageSwitch: Switch?
  let title: String
  let promise: String
  let intro: String
  let known: String
  let optional: String
  let urgent: String
  let hasProblems: Bool
  let problemsTitle: String
  let problemLines: [ProblemLine]
  let questions: [QuestionView]
  let final: String
  let send: String
  let skip: String
  let returning: Return?

  /// The words and fields of a form.
  init(_ form: FormPage) {
    let formats = Formats(language: form.language)
    let ordered = form.ordered
    let first = ordered.first?.key ?? ""
    let asked = Set(ordered.map(\.key))
    page = PageHead(form.language, title: formats(form.survey.title))
    action = form.action
    let other = form.language.other
    languageSwitch =
      form.survey.languages.contains(other)
      ? Switch(code: other.rawValue, words: formats.say(FormPhrase.switchLanguage)) : nil
    title = formats(form.survey.title)
    promise = formats.say(FormPhrase.promise)
    intro = formats(form.survey.intro)
    known = form.isAtStation ? formats.say(DevicePhrase.known) : formats.say(FormPhrase(form.kind, of: form.survey))
    optional = formats.say(FormPhrase.allOptional)
    urgent = formats(form.survey.urgent)
    hasProblems = !form.problems.isEmpty
    problemsTitle = formats.say(FormPhrase.problemsTitle)
    problemLines = form.problems.map { problem in
      let place = problem.question.flatMap { asked.contains($0) ? $0 : nil } ?? first
      return ProblemLine(target: QuestionView.id(of: place), words: formats.say(FormPhrase(problem)))
    }
    questions = ordered.map { QuestionView($0, on: form, formats) }
    final = formats.say(FormPhrase.finalSentence)
    send = formats.say(FormPhrase.send)
    skip = formats.say(FormPhrase.skipToQuestions)
    returning =
      form.isAtStation
      ? Return(
        code: form.language.rawValue, note: formats.say(DevicePhrase.timeNote),
        more: formats.say(DevicePhrase.moreTime)) : nil
  }
}

extension FormPhrase {
  /// What the charity can know of whoever answers.
  init(_ kind: Survey.InvitationKind, of survey: Survey) {
    switch kind {
    case .addressed: self = .knownOfAddressed(days: survey.validDays)
    case .drawn: self = .knownOfDrawn
    }
  }

  /// The words of a problem, the same in the summary and at the question.
  init(_ problem: AnswerProblem) {
    switch problem {
    case .nothingAnswered: self = .nothingAnswered
    case .unknownAnswer: self = .unknownAnswer
    case .moreThanOne: self = .moreThanOne
    case .tooLong(_, let limit): self = .tooLong(limit: limit)
    case .unknownQuestion: self = .unknownQuestion
    case .unreadable: self = .unreadable
    }
  }
}
