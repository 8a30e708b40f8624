import Messages
import Sending
import Surveys
import Synchronization
import Web

/// Somebody who carries text messages of a test site, and keeps them.
final class TestCarrier: MessageSender {
  let key = "test"
  private let taken = Mutex<[(number: String, text: String)]>([])

  /// Everything that was handed over.
  var messages: [(number: String, text: String)] { taken.withLock(\.self) }

  func send(_ message: OutgoingMessage) async -> HandoverAnswer {
    guard case .sms(let number, let text, _) = message else { return .refused("way") }
    taken.withLock { $0.append((number, text)) }
    return number.hasSuffix("0") ? .unserved("sender") : .taken(reference: nil)
  }

  func state() async -> SenderState {
    SenderState(balance: "7 SAR", templates: [.init(step: .reminder, language: .arabic, state: .refused("PAUSED"))])
  }

  /// As the page on sending lists it.
  var listed: SiteCarrier {
    SiteCarrier(
      way: .sms, name: LocalizedText(ar: "تجربة", en: "Test"), senderName: "Aoun",
      discloses: LocalizedText(ar: "تعلم الشركة من خُدم.", en: "The company learns who was served."), sender: self)
  }
}
