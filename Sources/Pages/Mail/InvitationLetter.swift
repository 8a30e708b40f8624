package import Surveys
import Wording

/// The mail that brings a link: what is asked, a button for each answer, and how to get no more of them.
package struct InvitationLetter: Sendable {
  private let survey: Survey
  private let charity: LocalizedText?
  private let isReminder: Bool
  private let url: String
  private let stop: String
  private let formats: Formats

  /// A letter about a survey in a language that it speaks.
  /// - Parameters:
  ///   - charity: who asks; `nil` where nobody has said so.
  ///   - url: the link, perhaps with a query.
  ///   - stop: where she says that she wants to be asked no more.
  package init(
    _ survey: Survey, from charity: LocalizedText? = nil, isReminder: Bool, language: Language, url: String,
    stop: String
  ) {
    self.survey = survey
    self.charity = charity
    self.isReminder = isReminder
    self.url = url
    self.stop = stop
    formats = Formats(language: language)
  }

  /// What stands in the list of letters.
  package var subject: String {
    let title = formats.isolating(.none)(survey.title)
    return isReminder ? formats.isolating(.none).say(InvitationPhrase.reminder(title: title)) : title
  }

  /// The letter in plain text.
  package var text: String {
    let asked = survey.overallAskedAhead.map { [formats($0.text)] } ?? []
    let parts = [
      (charity.map { [formats($0)] } ?? []) + [formats(survey.intro)], asked + [url], [formats(survey.urgent)],
      [formats.say(InvitationPhrase.stop), stop],
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The letter as HTML, which asks for nothing from outside: nobody sees that it was opened.
  package var html: String {
    var body = MailHTML.charity(charity, formats)
    body += [
      MailHTML.element("h1", "margin:0 0 8px;font-size:22px;line-height:1.4", formats(survey.title)),
      MailHTML.element("p", "margin:0 0 20px", formats(survey.intro)),
    ]
    if let overall = survey.overallAskedAhead {
      body.append(MailHTML.heading(formats(overall.text)))
      // In the order of the form.
      body += overall.choices.reversed().map { MailHTML.button(tapped($0.value), formats($0.text)) }
      body.append(
        MailHTML.element("p", "margin:0 0 20px;color:#52605a;font-size:14px", formats.say(InvitationPhrase.tap)))
    } else {
      body.append(MailHTML.button(url, formats.say(InvitationPhrase.open)))
    }
    body.append(MailHTML.element("p", "margin:0 0 20px", formats(survey.urgent)))
    body.append(MailHTML.link(stop, formats.say(InvitationPhrase.stop)))
    return MailHTML.page(title: subject, formats: formats, body)
  }

  /// The link with the answer that a button stands for: it is looked at and sent on the form, and not before.
  private func tapped(_ value: String) -> String { "\(url)\(url.contains("?") ? "&" : "?")a=\(value)" }
}

/// The words of the mail that brings a link.
enum InvitationPhrase: Phrase {
  case reminder(title: String)
  case tap
  case open
  case stop
}

extension InvitationPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .reminder(let title): "تذكير: \(title)"
    case .tap: "اضغطوا على إجابتكم، ثم أكملوا في الصفحة. لا تُرسل الإجابة إلا بعد أن تضغطوا زر الإرسال."
    case .open: "فتح صفحة التقييم"
    case .stop: "لا أريد رسائل تقييم بعد اليوم"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .reminder(let title): "A reminder: \(title)"
    case .tap: "Tap your answer, then go on on the page. Nothing is sent before you press the button that sends it."
    case .open: "Open the rating page"
    case .stop: "I want no more messages like this"
    }
  }
}
