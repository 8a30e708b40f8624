package import Messages
package import Wording

/// Where other systems of the charity are told of what was published. What events say is not on it: whoever looks after
/// webhooks reads no figures.
package struct WebhooksPage: Sendable {
  /// A webhook with what it was told last.
  package struct Entry: Sendable {
    package let webhook: Webhook
    /// The newest first.
    package let deliveries: [WebhookDelivery]

    package init(webhook: Webhook, deliveries: [WebhookDelivery]) {
      self.webhook = webhook
      self.deliveries = deliveries
    }
  }

  package let frame: StaffFrame
  /// Those that stand and those that have ended.
  package let entries: [Entry]
  /// The secret of one that was made just now, shown once.
  package let freshSecret: String?
  /// The webhook that a test event was sent to just now.
  package let tried: Int?
  /// What was typed for a new one: `address`; what is wrong with its topics stands at `topic`.
  package let form: TypedForm
  /// The topics that were ticked for it.
  package let ticked: Set<WebhookTopic>
  /// A receiver on this machine that is told unprotected; `nil` for none.
  package let peer: LocalPeer?

  /// A page of the webhooks as they are.
  package init(
    frame: StaffFrame, entries: [Entry], freshSecret: String? = nil, tried: Int? = nil, form: TypedForm = TypedForm(),
    ticked: Set<WebhookTopic> = [], peer: LocalPeer? = nil
  ) {
    self.frame = frame
    self.entries = entries
    self.freshSecret = freshSecret
    self.tried = tried
    self.form = form
    self.ticked = ticked
    self.peer = peer
  }

  /// How many of the newest events are shown of each.
  package static let shownEvents = 10

  /// The page.
  package var html: String { Templates.render("webhooks", WebhooksView(self)) }
}
