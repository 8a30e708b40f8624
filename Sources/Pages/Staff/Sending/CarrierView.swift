import Messages
import Surveys
import Wording

/// Somebody who carries messages: what the charity is called there, what is left of the credit, what others learn.
struct CarrierView {
  let term: String
  let words: String
  let discloses: String?
  /// The credit, and how the texts stand that the provider keeps.
  let lines: [String]

  init(_ carrier: SendingPage.Carrier, _ formats: Formats) {
    term = formats(carrier.way.mode.name)
    words = formats.say(
      SendingPhrase.carriedAs(name: formats(carrier.name), sender: formats.code(carrier.sender)))
    discloses = carrier.discloses.map { formats($0) }
    let balance = carrier.state.balance.map { formats.say(SendingPhrase.balance(formats.code($0))) }
    lines =
      [balance].compactMap(\.self)
      + carrier.state.templates.map { template in
        formats.say(
          SendingPhrase.template(
            step: formats.say(SendingPhrase.step(template.step)),
            language: formats(AnswerLanguage(template.language).name),
            state: formats.say(SendingPhrase.templateState(template.state))))
      }
  }
}
