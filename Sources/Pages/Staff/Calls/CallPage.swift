package import Surveys
import Wording

/// The telephone interviewer's page: one call, what to say, what to ask, and how it may end.
package struct CallPage: Sendable {
  /// What was noted of the call before.
  package enum Noted: String, Sendable, CaseIterable {
    case rating
    case refused
    case noAnswer = "no_answer"
    case callBack = "call_back"
    case wrongNumber = "wrong_number"
    case optedOut = "opted_out"
    case nothing
  }

  /// The person to be called, with the questionnaire.
  package struct Interview: Sendable {
    /// Stands for the call in the forms of the page; it tells nothing of the person.
    package let call: String
    package let name: String?
    package let phone: String
    /// The questionnaire as it is asked, in the language in which it is asked.
    package let form: FormPage
    /// The days that may be named for another call; `nil` where the campaign ends today.
    package let days: ClosedRange<Day>?
    /// The day that was typed.
    package let typedDay: String
    /// Whether that day cannot be.
    package let isDayRefused: Bool
    /// The half of an experiment whose words are read to her; `nil` for none.
    package var arm: Arm?

    package init(
      call: String, name: String?, phone: String, form: FormPage, days: ClosedRange<Day>?, typedDay: String = "",
      isDayRefused: Bool = false
    ) {
      self.call = call
      self.name = name
      self.phone = phone
      self.form = form
      self.days = days
      self.typedDay = typedDay
      self.isDayRefused = isDayRefused
    }
  }

  package let frame: StaffFrame
  /// `nil` when nobody is to be called now.
  package let interview: Interview?
  package let noted: Noted?
  /// How many calls wait, in tens, and whether there are more than are told.
  package let waiting: (count: Int, isMore: Bool)
  /// How many the reader has ended today.
  package let done: Int

  /// A page for the next call.
  package init(
    frame: StaffFrame, interview: Interview?, noted: Noted? = nil, waiting: (count: Int, isMore: Bool), done: Int
  ) {
    self.waiting = waiting
    self.done = done
    self.frame = frame
    self.interview = interview
    self.noted = noted
  }

  /// The page.
  package var html: String { Templates.render("call", CallView(self)) }
}

/// What the template of the call page needs.
struct CallView {
  let page: PageHead
  let frame: FrameView
  let heading: String
  let noted: String?
  let standing: String?
  let reading: String
  /// By which channel she was served; `nil` where nobody is to be called.
  let served: String?
  let interview: InterviewView?
  let doneText: String
  let again: String
  let action: String
  let csrf: String

  /// The words of the page.
  init(_ call: CallPage) {
    let formats = call.frame.formats
    page = PageHead(call.frame.language, title: formats.say(CallPhrase.title))
    frame = FrameView(call.frame)
    heading =
      call.interview.map { formats.say(CallPhrase.titleFor($0.name ?? formats.say(CallPhrase.unnamed))) }
      ?? formats.say(CallPhrase.doneTitle)
    noted = call.noted.map { formats.say($0.words) }
    let waits: CallPhrase? = call.interview.map { _ in .waiting(call.waiting.count, isMore: call.waiting.isMore) }
    let done: CallPhrase? = call.done > 0 ? .done(call.done) : nil
    let told = [waits, done].compactMap { $0.map { formats.say($0) } }
    standing = told.isEmpty ? nil : told.joined(separator: " ")
    reading = formats.say(CallPhrase.reading)
    served = call.interview.map { formats.say(CallPhrase.served(formats($0.form.channelName))) }
    interview = call.interview.map { InterviewView($0, on: call.frame) }
    doneText = formats.say(CallPhrase.doneText)
    again = formats.say(CallPhrase.again)
    action = call.frame.link("/calls")
    csrf = call.frame.csrf
  }
}

extension CallPage.Noted {
  /// Its words.
  fileprivate var words: CallPhrase {
    switch self {
    case .rating: .ratingSent
    case .refused: .refusedNoted
    case .noAnswer: .noAnswerNoted
    case .callBack: .callBackNoted
    case .wrongNumber: .wrongNumberNoted
    case .optedOut: .optedOutNoted
    case .nothing: .nothingNoted
    }
  }
}
