package import Delivery
package import Mail
package import Messages
package import Sending
package import Surveys

/// Who carries messages.
package struct Carriers: Sendable {
  /// A provider of text messages.
  package struct SMS: Sendable {
    package let gateway: Gateway
    /// The name that the telephone shows.
    package let senderName: String
    package let sender: GatewaySender
    /// What its receipts carry, and what it shows when it asks where to send them; `nil` where none are taken.
    package let receipts: (secret: String?, token: String?)

    /// A provider as it is set.
    package init(
      gateway: Gateway, senderName: String, sender: GatewaySender,
      receipts: (secret: String?, token: String?) = (nil, nil)
    ) {
      self.gateway = gateway
      self.senderName = senderName
      self.sender = sender
      self.receipts = receipts
    }
  }

  package let sms: [SMS]
  package let mail: SMTPSender?
  /// Into which mails come back; `nil` where none is read.
  package let bounces: Mailbox?
  package let perMinute: Int
  /// A receiver of webhooks on this machine that is told unprotected; `nil` for none.
  package let webhookPeer: LocalPeer?
  /// Who is told by mail what is to be mended.
  package let alerts: [MailAddress]

  /// Providers, the preferred one first, and a mail server.
  /// - Parameter perMinute: how many messages go out in a minute at the most.
  package init(
    sms: [SMS] = [], mail: SMTPSender? = nil, bounces: Mailbox? = nil, perMinute: Int = TokenBucket.usual,
    webhookPeer: LocalPeer? = nil, alerts: [MailAddress] = []
  ) {
    self.sms = sms
    self.mail = mail
    self.bounces = bounces
    self.perMinute = perMinute
    self.webhookPeer = webhookPeer
    self.alerts = alerts
  }

  /// Nobody.
  package static let none = Carriers()

  /// By which ways messages go out, and by whom.
  package var routes: [SendingPlan.Way: SenderRoute] {
    var routes: [SendingPlan.Way: SenderRoute] = [:]
    if !sms.isEmpty { routes[.sms] = SenderRoute(sms.map(\.sender)) }
    if let mail { routes[.email] = SenderRoute([EmailSender(mail) { Clock.seconds }]) }
    return routes
  }
}
