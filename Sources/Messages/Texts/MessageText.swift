package import Surveys
import Wording

/// What a text message says: a few words and the link. In Arabic both fit one segment of seventy units where the host of the
/// links has fourteen letters at the most.
package struct MessageText: Equatable, Sendable {
  /// The whole message.
  package let text: String

  /// The message of a step in a language.
  /// - Parameter url: the link, which begins behind a blank and ends the message.
  package init(_ step: MessageStep, plan: SendingPlan, language: Language, url: String) {
    let own = step == .invitation ? plan.text : plan.reminderText ?? plan.text
    let usual = step == .invitation ? MessagePhrase.invitation : .reminder
    let words = own.map { $0(language) } ?? Formats(language: language).isolating(.none).say(usual)
    text = "\(words) \(url)"
  }

  /// How long it is.
  package var length: MessageLength { MessageLength(text) }
}
