import Messages
import Wording

/// The words of the page on what goes out by itself.
enum SendingPhrase: Phrase {
  case title, text
  case carriers, nobody
  case carriedAs(name: String, sender: String)
  /// The rest of the credit, in a unit of the provider.
  case balance(String)
  case template(step: String, language: String, state: String)
  case templateState(TemplateState)
  case trial, trialText, trialCarrier, trialTo, trialToHint, trialSend
  case trialOutcome(HandoverAnswer)
  case nothing
  case isOpen
  /// When what waits goes out, in seconds since 1970.
  case opens(at: Int)
  case caption
  case step(MessageStep)
  case waiting, waitingHint
  case accepted, acceptedHint
  case delivered, deliveredHint
  case failed, failedHint
  case unknown, unknownHint
  /// What is in the way of some messages, by the word under which it is kept.
  case problem(String, count: Int)
}
