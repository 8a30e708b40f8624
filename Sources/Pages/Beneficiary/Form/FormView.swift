import Ballots
import Surveys
import Wording

/// What the template of the form needs.
struct FormView {
  /// A button that shows the same form otherwise, with everything that was typed.
  struct Switch {
    let value: String
    let words: String
    /// The language of the words, where it is another.
    let code: String?
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
  let preview: PreviewView?
  let action: String
  let carried: [CarriedAnswer]
  let switches: [Switch]
  let back: Switch?
  let opening: OpeningView?
  let second: SecondPageView?
  let hasProblems: Bool
  let problemsTitle: String
  let problemLines: [ProblemLine]
  let questions: [QuestionView]
  let mayContinue: String?
  /// That nothing can be changed afterwards; `nil` where it was said at a button before.
  let final: String?
  let send: String
  let more: MoreView?
  let urgent: [CallableText.Part]
  let skip: String
  let returning: Return?
  /// The way to no more messages, for somebody to whom a link was sent.
  let stop: Switch?

  /// The words and fields of a form.
  init(_ form: FormPage) {
    let formats = Formats(language: form.language)
    let ordered = form.ordered
    let isFirst = form.part != .second
    let title = formats(form.survey.title)
    let second = isFirst ? nil : SecondPageView(form, formats)
    page = PageHead(
      form.language, title: second.map { "\($0.heading) – \(title)" } ?? title, styleClass: form.reading.styleClass)
    preview = form.preview.map { PreviewView($0, form.language, form.reading) }
    action = form.action
    carried = CarriedAnswer.all(of: form, besides: ordered)
    switches = FormView.switches(form, formats)
    back = isFirst ? nil : Switch(value: FormPage.back, words: formats.say(FormPhrase.backToFirst), code: nil)
    opening = isFirst ? OpeningView(form, formats) : nil
    self.second = second
    hasProblems = !form.problems.isEmpty
    problemsTitle = formats.say(FormPhrase.problemsTitle)
    problemLines = FormView.problemLines(form, ordered, formats)
    questions = ordered.map { QuestionView($0, among: ordered, on: form, formats) }
    mayContinue =
      form.part == .first && form.survey.routing == .secondPage && !form.offersMore
      ? formats.say(FormPhrase.secondMayCome) : nil
    let isSaid = form.isAnsweredByLink && ordered.contains(where: \.isOverall)
    final = isSaid ? nil : FormView.final(form, formats)
    send = formats.say(FormPhrase.send)
    more = form.offersMore && isFirst ? MoreView(form, formats) : nil
    urgent = CallableText(formats(form.survey.urgent)).parts
    skip = formats.say(FormPhrase.skipToQuestions)
    returning =
      form.isAtStation
      ? Return(
        code: form.language.rawValue, note: formats.say(DevicePhrase.timeNote),
        more: formats.say(DevicePhrase.moreTime)) : nil
    stop =
      form.kind == .addressed && isFirst
      ? Switch(value: FormPage.stop, words: formats.say(StopPhrase.wayHere), code: nil) : nil
  }

  /// That nothing can be changed once it is sent.
  static func final(_ form: FormPage, _ formats: Formats) -> String {
    formats.say(form.reading == .easy ? FormPhrase.easyFinal : .finalSentence)
  }

  private static func switches(_ form: FormPage, _ formats: Formats) -> [Switch] {
    let reading = form.reading.other
    let size = formats.say(reading == .easy ? FormPhrase.readEasily : .readAsUsual)
    let other = form.language.other
    let languages = form.survey.languages.filter { $0 == other }
    return (form.isAtStation ? [] : [Switch(value: reading.rawValue, words: size, code: nil)])
      + languages.map { language in
        Switch(value: language.rawValue, words: formats.say(FormPhrase.switchLanguage), code: language.rawValue)
      }
  }

  private static func problemLines(_ form: FormPage, _ ordered: [Question], _ formats: Formats) -> [ProblemLine] {
    form.problems.map { problem in
      let place = ordered.first { $0.key == problem.question } ?? ordered.first
      return ProblemLine(target: QuestionView.id(of: place?.key ?? ""), words: formats.say(FormPhrase(problem)))
    }
  }
}

extension FormPage {
  /// What the button that leads back to the first page sends as its `switch`.
  package static let back = "back"
  /// What the button to the rest of the questions sends.
  package static let more = "more"
  /// What the button to no more messages sends.
  package static let stop = "stop"
}

extension FormPhrase {
  /// The words of a problem, the same in the summary and at the question.
  init(_ problem: AnswerProblem) {
    switch problem {
    case .nothingAnswered: self = .nothingAnswered
    case .unknownAnswer: self = .unknownAnswer
    case .moreThanOne: self = .moreThanOne
    case .tooLong(_, let limit): self = .tooLong(limit: limit)
    case .damaged: self = .damaged
    case .unknownQuestion: self = .unknownQuestion
    }
  }
}
