import Delivery
import Mail
import Messages
import Pages
package import Sending
import Surveys
import Web

extension Workspace {
  /// Whoever sends what waits.
  package func send(by carriers: Carriers, base: String) -> SendMessages {
    SendMessages(
      outbox: outbox,
      compose: ComposeMessages(
        surveys: surveys, invitations: invitations, quiet: quiet, keys: keys,
        charity: { try await charity() }, base: base),
      routes: carriers.routes, perMinute: carriers.perMinute, now: Clock.now, zone: zone)
  }

  /// Who takes in what these say afterwards of messages.
  func receiptDesk(_ carriers: Carriers) -> ReceiptDesk {
    let providers = carriers.sms.compactMap { sms in
      sms.receipts.secret.map { ReceiptDesk.Provider(sms.gateway, secret: $0, token: sms.receipts.token) }
    }
    return ReceiptDesk(providers, outbox: outbox)
  }

  /// What the site shows and takes in of messages that these carry.
  func siteSending(_ carriers: Carriers, receipts: ReceiptDesk) throws -> SiteSending {
    SiteSending(
      outbox: outbox, carriers: carriers.shown,
      stop: StopByLink(invitations: invitations, contacts: contacts, quiet: quiet, keys: keys), receipts: receipts,
      webhooks: try webhookDesk(allowing: carriers.webhookPeer))
  }
}

extension Carriers {
  /// Who carries messages, as the page on sending tells it.
  fileprivate var shown: [SiteCarrier] {
    let texts = sms.map { sms in
      SiteCarrier(
        way: .sms, name: sms.gateway.name, senderName: sms.senderName, discloses: sms.gateway.discloses,
        sender: sms.sender)
    }
    let post = mail.map { mail in
      SiteCarrier(
        way: .email, name: LocalizedText(ar: "خادم البريد", en: "The mail server"), senderName: mail.from.description,
        discloses: nil, sender: EmailSender(mail) { Clock.seconds })
    }
    return texts + [post].compactMap(\.self)
  }
}
