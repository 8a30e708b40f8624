import Foundation
import Messages
import Pages
import Surveys

/// The page on which other systems are told of what is published.
extension Gallery {
  static func webhooks(
    _ language: Language, form: TypedForm = TypedForm(), ticked: Set<WebhookTopic> = [], peer: LocalPeer? = nil
  ) -> WebhooksPage {
    WebhooksPage(
      frame: administration("/settings/webhooks", language),
      entries: [
        entry(
          2, "https://hooks.example.org/rida?room=7", [.released, .reportBuilt], givenUp: 1,
          told: [
            ("release.published", answers: []), ("report.built", answers: [.status(503), .unreachable]),
            (WebhookEvent.test, answers: [.status(204)]),
          ]),
        entry(3, "https://cases.example.sa/rida", [.targetMissed], told: []),
        entry(
          1, "https://old.example.org/", [.deliverySummary],
          ending: Webhook.Ending(by: nil, at: 1_790_000_000), told: [("delivery.summary", answers: [.status(410)])]),
      ],
      freshSecret: form.isWrong ? nil : "whsec_SECRET",
      tried: form.isWrong ? nil : 2, form: form, ticked: ticked, peer: peer)
  }

  static var webhooksWithProblems: WebhooksPage {
    var form = TypedForm(["address": "http://10.0.0.1/"])
    form.note(WebhookProblem.address(.notSecure), at: "address")
    form.note(WebhookProblem.topicMissing, at: "topic")
    return webhooks(.english, form: form, peer: LocalPeer("127.0.0.1:9000"))
  }

  /// A webhook with events, each after the answers that its attempts got.
  private static func entry(
    _ number: Int, _ address: String, _ topics: Set<WebhookTopic>, givenUp: Int = 0, ending: Webhook.Ending? = nil,
    told: [(type: String, answers: [WebhookAnswer])]
  ) -> WebhooksPage.Entry {
    let deliveries = told.map { type, answers in
      var progress = WebhookProgress(queuedAt: 1_790_000_000)
      for (index, answer) in answers.enumerated() {
        var generator = Halfway()
        progress.begin(at: 1_790_000_000 + 60 * index)
        progress.end(answer, at: 1_790_000_000 + 60 * index, using: &generator)
      }
      return WebhookDelivery(webhook: number, event: "evt_\(type)", type: type, progress: progress)
    }
    return WebhooksPage.Entry(
      webhook: Webhook(
        number: number, address: WebhookAddress(kept: address), topics: topics, sealedSecret: Data(), madeBy: "admin",
        madeAt: 1_780_000_000, givenUp: givenUp, ending: ending),
      deliveries: deliveries)
  }

  /// Draws the middle of whatever is asked, so that a page is the same each time.
  private struct Halfway: RandomNumberGenerator {
    mutating func next() -> UInt64 { 1 << 63 }
  }
}
