package import Foundation

/// Where another system of the charity is told of what was published.
package struct Webhook: Equatable, Sendable {
  /// Why it is told no more, by whom, and when, in seconds since 1970.
  package struct Ending: Equatable, Sendable {
    /// The account; `nil` where the receiver itself wanted no more.
    package let by: String?
    package let at: Int

    package init(by: String?, at: Int) {
      self.by = by
      self.at = at
    }
  }

  package let number: Int
  package let address: WebhookAddress
  package let topics: Set<WebhookTopic>
  /// Its secret, sealed.
  package let sealedSecret: Data
  /// The account that made it, or the name of the command line.
  package let madeBy: String
  package let madeAt: Int
  /// How many events were given up for it.
  package let givenUp: Int
  /// `nil` while it stands.
  package let ending: Ending?

  /// A webhook as it is kept.
  package init(
    number: Int, address: WebhookAddress, topics: Set<WebhookTopic>, sealedSecret: Data, madeBy: String, madeAt: Int,
    givenUp: Int = 0, ending: Ending? = nil
  ) {
    self.number = number
    self.address = address
    self.topics = topics
    self.sealedSecret = sealedSecret
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.givenUp = givenUp
    self.ending = ending
  }
}

/// An event on its way to one webhook, without what it says: whoever looks after webhooks need not read figures.
package struct WebhookDelivery: Equatable, Sendable {
  package let webhook: Int
  package let event: String
  package let type: String
  package let progress: WebhookProgress

  package init(webhook: Int, event: String, type: String, progress: WebhookProgress) {
    self.webhook = webhook
    self.event = event
    self.type = type
    self.progress = progress
  }
}

/// An event that was handed over to this process, to be sent now.
package struct ClaimedEvent: Sendable {
  package let webhook: Webhook
  package let event: WebhookEvent
  package let progress: WebhookProgress

  package init(webhook: Webhook, event: WebhookEvent, progress: WebhookProgress) {
    self.webhook = webhook
    self.event = event
    self.progress = progress
  }
}
