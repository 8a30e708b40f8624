import Numerals
import Surveys
import Wording

/// The script, the questionnaire and the endings of one call.
struct InterviewView {
  /// A button that ends the call without a rating.
  struct Ending {
    let value: String
    let label: String
    let letter: String
  }

  /// The day on which to call again.
  struct Again {
    let label: String
    let hint: String
    let first: String
    let last: String
    let typed: String
    let problem: String?
    let button: String
    let described: String
  }

  let call: String
  let callLabel: String
  let phone: String
  let phoneHref: String
  let asked: String
  let arm: String?
  let askedDirection: String
  let scriptTitle: String
  let script: [String]
  let goodbye: String
  let otherHref: String
  let otherWords: String
  let questionsTitle: String
  let keysHint: String
  let hasProblems: Bool
  let problemsTitle: String
  let problemLines: [FormView.ProblemLine]
  let questions: [KeyedQuestion]
  let send: String
  let endingTitle: String
  let endings: [Ending]
  let lettersHint: String
  let callBack: Again?

  /// The words and fields of a call: what is read aloud in the language of the interview, the rest in that of the page.
  init(_ interview: CallPage.Interview, on frame: StaffFrame) {
    let formats = frame.formats
    let form = FormView(interview.form)
    let spoken = Formats(language: interview.form.language, digits: frame.digits, isolation: .marks)
    call = interview.call
    callLabel = formats.say(CallPhrase.call)
    phone = formats.code(interview.phone)
    phoneHref = "tel:" + Digits.western(interview.phone).filter { $0.isNumber || $0 == "+" }
    asked = interview.form.language.rawValue
    arm = interview.arm?.rawValue
    askedDirection = interview.form.language.direction
    scriptTitle = formats.say(CallPhrase.scriptTitle)
    script = [CallPhrase.greeting, .purpose, .rights, .consent].map { spoken.say($0) }
    goodbye = spoken.say(CallPhrase.goodbye)
    let other = interview.form.language.other
    let path = frame.link("/calls")
    otherHref = "\(path)\(path.contains("?") ? "&" : "?")ask=\(other.rawValue)"
    otherWords = formats.say(CallPhrase.askIn(other))
    questionsTitle = formats.say(CallPhrase.questionsTitle)
    keysHint = formats.say(CallPhrase.keysHint)
    hasProblems = form.hasProblems
    problemsTitle = form.problemsTitle
    problemLines = form.problemLines
    questions = KeyedQuestion.all(of: interview.form, form)
    send = formats.say(CallPhrase.send)
    endingTitle = formats.say(CallPhrase.endingTitle)
    endings = [
      Ending(value: "no_answer", label: formats.say(CallPhrase.noAnswer), letter: "N"),
      Ending(value: "refused", label: formats.say(CallPhrase.refused), letter: "R"),
      Ending(value: "wrong_number", label: formats.say(CallPhrase.wrongNumber), letter: "W"),
      Ending(value: "opted_out", label: formats.say(CallPhrase.optedOut), letter: "O"),
    ]
    lettersHint = formats.say(CallPhrase.lettersHint)
    callBack = interview.days.map { InterviewView.again($0, interview, formats) }
  }

  private static func again(
    _ days: ClosedRange<Day>, _ interview: CallPage.Interview, _ formats: Formats
  ) -> Again {
    Again(
      label: formats.say(CallPhrase.callBackDay),
      hint: formats.say(CallPhrase.callBackHint(first: days.lowerBound, last: days.upperBound)),
      first: "\(days.lowerBound)", last: "\(days.upperBound)", typed: interview.typedDay,
      problem: interview.isDayRefused ? formats.say(CallPhrase.callBackProblem) : nil,
      button: formats.say(CallPhrase.callBack),
      described: interview.isDayRefused ? "again-problem again-hint" : "again-hint")
  }
}
