package import Surveys
import Wording

/// The page on which somebody says that she wants to be asked no more.
package struct StopPage: Sendable {
  /// How far she is.
  package enum Kind: Equatable, Sendable {
    /// Asked once more, for the link that she came from.
    case question(token: String)
    case done
  }

  package let kind: Kind
  package let language: Language

  /// A page in a language.
  package init(_ kind: Kind, language: Language) {
    self.kind = kind
    self.language = language
  }

  /// The page.
  package var html: String { Templates.render("stop", StopView(self)) }
}

/// What the template of the page needs.
struct StopView {
  /// The button, and where it sends.
  struct Question {
    let action: String
    let button: String
  }

  let page: PageHead
  let mark: String
  let heading: String
  let text: String
  let rights: String
  let question: Question?

  /// The words of the page.
  init(_ stop: StopPage) {
    let formats = Formats(language: stop.language)
    let isDone = stop.kind == .done
    heading = formats.say(isDone ? StopPhrase.doneTitle : .title)
    text = formats.say(isDone ? StopPhrase.doneText : .text)
    rights = formats.say(StopPhrase.rights)
    mark = isDone ? "done" : "stop"
    page = PageHead(stop.language, title: heading)
    if case .question(let token) = stop.kind {
      let query = stop.language == .arabic ? "" : "?lang=\(stop.language.rawValue)"
      question = Question(action: "/stop/\(token)\(query)", button: formats.say(StopPhrase.button))
    } else {
      question = nil
    }
  }
}

/// The words of that page, and of the way to it.
enum StopPhrase: Phrase, CaseIterable {
  case wayHere
  case title, text, button, rights
  case doneTitle, doneText
}

extension StopPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .wayHere: "لا أريد رسائل تقييم بعد اليوم"
    case .title: "لا تريدون رسائل تقييم بعد اليوم؟"
    case .text: "لن نرسل إليكم رابطاً ولا تذكيراً، في أي استبيان، ولن نتصل بكم لتقييم خدمة."
    case .button: "نعم، أوقفوا الرسائل"
    case .rights: "لا يؤثر ذلك في خدمتكم ولا في المساعدة التي تصلكم."
    case .doneTitle: "لن نراسلكم بعد اليوم"
    case .doneText: "أوقفنا رسائل التقييم إلى رقمكم وعنوانكم. رسالة كانت في الطريق قد تصلكم مرة أخيرة."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .wayHere: "I want no more messages like this"
    case .title: "No more messages about ratings?"
    case .text: "We will send you no link and no reminder, about any survey, and will not call you to rate a service."
    case .button: "Yes, stop the messages"
    case .rights: "It does not affect your service or our help to you."
    case .doneTitle: "We will not write to you again"
    case .doneText:
      "Messages about ratings to your number and address are stopped. One that was on its way may still arrive."
    }
  }
}
