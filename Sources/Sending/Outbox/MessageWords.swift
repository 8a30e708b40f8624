import Delivery
import Invitations
import Mail
import Messages
import Pages
import Surveys

/// What a message says to anybody: the words of its survey, and a link.
struct MessageWords {
  private let step: MessageStep
  private let survey: Survey
  private let charity: LocalizedText?
  private let plan: SendingPlan
  private let language: Language
  private let url: String
  private let stop: String

  /// The words of a step, in a language that the survey speaks.
  /// - Parameters:
  ///   - charity: who asks; `nil` where nobody has said so.
  ///   - token: where its link leads, on a site.
  init(
    step: MessageStep, survey: Survey, from charity: LocalizedText?, plan: SendingPlan, language: Language,
    token: Token, base: String
  ) {
    self.step = step
    self.survey = survey
    self.charity = charity
    self.plan = plan
    self.language = survey.languages.contains(language) ? language : .arabic
    let query = self.language == .arabic ? "" : "?lang=\(self.language.rawValue)"
    url = LinkList.url(token, base: base) + query
    stop = "\(base)/stop/\(token)" + query
  }

  /// As a text message.
  func sms(to number: PhoneNumber) -> OutgoingMessage {
    let words = MessageText(step, plan: plan, language: language, url: url)
    return .sms(
      number: number.e164, text: words.text, parts: GatewayMessage.Parts(step: step, language: language, link: url))
  }

  /// As an e-mail; `nil` where no mail server would take the address.
  func email(to address: EmailAddress) -> OutgoingMessage? {
    guard let address = MailAddress(address.text) else { return nil }
    let letter = InvitationLetter(
      survey, from: charity, isReminder: step == .reminder, language: language, url: url, stop: stop)
    return .email(
      InvitationMail(
        to: address, language: language, charity: charity?(language), subject: letter.subject, text: letter.text,
        html: letter.html, stop: stop))
  }
}
