import Messages
import Wording

/// The words of the page of webhooks.
enum WebhooksPhrase: Phrase {
  case title, text, peer(String)
  case listTitle, standing, ended, none
  case made(by: String, at: Int), endedBy(String, at: Int), endedByReceiver(at: Int), givenUp(Int)
  case eventsTitle, noEvents
  case waiting(attempts: Int), accepted, failed, nextTry(Int)
  case answer(WebhookAnswer)
  case test, testText, tried
  case end, endText
  case newTitle, newText, address, addressHint, topics, make
  case freshTitle, freshText, freshLabel
  case topic(WebhookTopic), testTopic
}
