import ArgumentParser
import Composition
import Configuration
import Delivery
import Foundation
import Mail
import Messages
import Preferences
import Sending
import Surveys

/// By whom messages go out; by nobody where nothing is said.
struct SenderOptions: ParsableArguments {
  @ArgumentParser.Option(help: "The folder with descriptions of providers (RIDA_SENDERS).", completion: .directory)
  var senders = Places.environment.string(forKey: "rida.senders", default: "./Senders")

  @ArgumentParser.Option(
    help: "Who carries text messages: names of files in the folder of providers, the preferred one first (RIDA_SMS).")
  var sms = Places.environment.string(forKey: "rida.sms", default: "")

  @ArgumentParser.Option(
    help: "A file with what they know the charity by, such as unifonic.sender=Aoun (RIDA_SMS_CREDENTIALS_FILE).",
    completion: .file())
  var smsCredentialsFile = Places.environment.string(forKey: "rida.sms.credentials.file", default: "")

  @ArgumentParser.Option(help: "How many messages go out in a minute at the most (RIDA_MESSAGES_PER_MINUTE).")
  var messagesPerMinute = Places.environment.int(
    forKey: "rida.messages.per.minute", default: TokenBucket.usual)

  @ArgumentParser.Option(
    help: "Whom to tell by mail, within a minute, what needs to be mended: addresses with commas (RIDA_ALERTS).")
  var alerts = Places.environment.string(forKey: "rida.alerts", default: "")

  @OptionGroup var returned: BounceOptions
  @OptionGroup var webhooks: WebhookPeerOption

  /// Everybody who carries messages, as it is set; what is set wrong ends the program before it begins.
  /// - Parameter chosen: what an administrator has chosen in the browser, which holds where nothing is set here.
  func carriers(_ options: MailOptions, chosen: CarrierChoice?) throws(Complaint) -> Carriers {
    let mail = options.smtp.isEmpty ? chosen.flatMap(SMTPSender.init(chosen:)) : try options.sender()
    guard (1...100_000).contains(messagesPerMinute) else {
      throw .configuration("RIDA_MESSAGES_PER_MINUTE is a number from 1 to 100000, not \(messagesPerMinute)")
    }
    if let problem = webhooks.problem { throw problem }
    let credentials = try CredentialsFile(smsCredentialsFile)
    var gateways: [Carriers.SMS] = []
    for name in sms.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) where !name.isEmpty {
      let gateway = try gateway(name)
      let known = try credentials.credentials(of: gateway)
      gateways.append(
        Carriers.SMS(
          gateway: gateway, senderName: known.sender, sender: GatewaySender(gateway, as: known),
          receipts: credentials.receipts(of: gateway)))
    }
    if sms.isEmpty, let chosen, let carrier = chosenSMS(chosen) { gateways.append(carrier) }
    return Carriers(
      sms: gateways, mail: mail, bounces: try returned.mailbox(authorities: options.smtpCaFile),
      perMinute: messagesPerMinute, webhookPeer: webhooks.peer, alerts: try alerted())
  }

  /// Who is told what needs to be mended, each address once.
  private func alerted() throws(Complaint) -> [MailAddress] {
    do {
      return try BoardList.read(alerts.replacing(",", with: "\n"))
    } catch {
      switch error {
      case .notAddress(_, let text):
        throw .configuration(
          "‘\(text)’ is no address; RIDA_ALERTS is a list such as noura@example.org,sami@example.org")
      case .tooMany(let count):
        throw .configuration("RIDA_ALERTS has \(count) addresses; \(BoardList.largest) is the most")
      }
    }
  }

  /// The provider that was chosen in the browser; `nil` where its file is gone. What was chosen never ends the program.
  private func chosenSMS(_ chosen: CarrierChoice) -> Carriers.SMS? {
    guard let gateway = gateways().first(where: { $0.key == chosen.provider }) else { return nil }
    let known = GatewayCredentials(sender: chosen.senderName, values: chosen.credentials)
    return Carriers.SMS(gateway: gateway, senderName: known.sender, sender: GatewaySender(gateway, as: known))
  }

  /// Every provider that a file describes without a mistake, by its name.
  func gateways() -> [Gateway] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: senders)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { try? gateway(String($0.dropLast(5))) }
  }

  /// A provider by its file.
  private func gateway(_ name: String) throws(Complaint) -> Gateway {
    let path = "\(senders)/\(name).yaml"
    guard !name.contains("/"), let source = FileManager.default.contents(atPath: path) else {
      throw .configuration("RIDA_SMS names ‘\(name)’, but there is no file \(path)")
    }
    let document = GatewayDocument(source: String(decoding: source, as: UTF8.self), file: path)
    guard let gateway = document.gateway else { throw .input(document.findings.map(\.description)) }
    return gateway
  }
}

extension SMTPSender {
  /// The mail server that was chosen in the browser; `nil` where it is none.
  fileprivate init?(chosen: CarrierChoice) {
    guard let from = MailAddress(chosen.from),
      let server = try? SMTPServer(chosen.server, password: chosen.password.isEmpty ? nil : chosen.password)
    else { return nil }
    self.init(server: server, from: from)
  }
}
