import Surveys
import Wording

extension CallPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Calls"
    case .titleFor(let name): "Call: \(name)"
    case .unnamed: "a beneficiary"
    case .call: "Call"
    case .served(let channel): "The service we ask about came by: \(channel)."
    case .waiting(let count, true): "More than \(formats.counted(count, .call)) are left for today."
    case .waiting(0, _): "Fewer than ten calls are left for today."
    case .waiting(let count, _): "About \(formats.counted(count, .call)) are left for today."
    case .done(let count): "You have ended \(formats.counted(count, .call)) today."
    case .reading:
      "Only how the call ended is noted here. The answer goes into the box sealed, and never appears on this page."
    case .ratingSent: "The rating was sent. This is the next call."
    case .refusedNoted: "Noted: refused, and not to be called again. This is the next call."
    case .noAnswerNoted: "Noted: no answer, to be tried on another day. This is the next call."
    case .callBackNoted: "The day is noted. This is the next call."
    case .wrongNumberNoted: "Noted: wrong number. This is the next call."
    case .optedOutNoted: "Noted: not to be asked about anything any more. This is the next call."
    case .nothingNoted: "This call is over, or a colleague has it now. Nothing was noted."
    case .scriptTitle: "Read this first"
    case .greeting: "Hello, and peace be upon you. This is the beneficiary-relations team of the charity."
    case .purpose: "We are calling to ask what you think of our service. It takes a few minutes."
    case .rights:
      "Answering is your choice: you may leave out any question and stop whenever you like. It does not affect the help "
        + "you receive. I hear your answer and enter it now; then it is sealed without your name and number, and from "
        + "then on nobody can tell that it is yours."
    case .consent: "May we begin?"
    case .goodbye: "At the end: Thank you. Your answer has been sent and cannot be changed any more."
    case .askIn(let language): language == .arabic ? "Ask in Arabic" : "Ask in English"
    case .questionsTitle: "The questions"
    case .keysHint:
      "Each answer has its number beside it; 0 is for those who do not know or to whom it does not apply. Choose by "
        + "number or with the arrow keys, and send with Enter."
    case .send: "Send the rating"
    case .endingTitle: "Was there no interview?"
    case .noAnswer: "No answer"
    case .refused: "Refused"
    case .wrongNumber: "Wrong number"
    case .optedOut: "Never ask again"
    case .callBack: "Call on this day"
    case .callBackDay: "Asked to be called on another day"
    case .callBackHint(let first, let last): "From \(formats.date(first)) to \(formats.date(last))."
    case .callBackProblem: "Choose one of these days."
    case .lettersHint: "The letter beside a button is pressed together with Alt."
    case .doneTitle: "No calls now"
    case .doneText:
      "Nobody waits for a call from you: today's calls are done, your colleagues have the rest, or nobody was invited by telephone yet. Who did not answer is tried on another day."
    case .again: "Refresh the list"
    }
  }
}
