import ArgumentParser
import Composition
import Configuration
import Delivery
import Foundation
import Messages
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

  @OptionGroup var returned: BounceOptions

  /// Everybody who carries messages, as it is set; what is set wrong ends the program before it begins.
  func carriers(_ options: MailOptions) throws(Complaint) -> Carriers {
    let mail = try options.sender()
    guard (1...100_000).contains(messagesPerMinute) else {
      throw .configuration("RIDA_MESSAGES_PER_MINUTE is a number from 1 to 100000, not \(messagesPerMinute)")
    }
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
    return Carriers(
      sms: gateways, mail: mail, bounces: try returned.mailbox(authorities: options.smtpCaFile),
      perMinute: messagesPerMinute)
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
