package import Delivery
package import Messages

/// A message with its text and its link: it lives in memory while it is sent, and nowhere else.
package enum OutgoingMessage: Sendable {
  /// To a mobile number in E.164, with what the text says for providers that have words of their own for it.
  case sms(number: String, text: String, parts: GatewayMessage.Parts)
  case email(InvitationMail)
}

/// Hands messages over to somebody who carries them.
package protocol MessageSender: Sendable {
  /// Its name, as it is kept beside what it sent.
  var key: String { get }
  /// Hands a message over once, and says what came of it; it never tries a second time by itself.
  func send(_ message: OutgoingMessage) async -> HandoverAnswer
  /// What it says of itself; it may take as long as a message.
  func state() async -> SenderState
}

extension MessageSender {
  /// Most say nothing.
  package func state() async -> SenderState { SenderState() }
}

/// The providers of one way, the preferred one first: one that fails too often rests, and the next one serves.
package struct SenderRoute: Sendable {
  private let senders: [any MessageSender]
  private var circuits: [Circuit]

  /// Providers in the order in which they are preferred.
  package init(_ senders: [any MessageSender]) {
    self.senders = senders
    circuits = senders.map { _ in Circuit() }
  }

  /// Whether anybody serves at a moment.
  func isOpen(at now: Int) -> Bool { circuits.contains { $0.isUsable(at: now) } }

  /// Who takes a message: the first that serves, and for what was refused for the time being the one behind that which
  /// refused it. `nil` where nobody serves.
  package mutating func next(attempt: Int, at now: Int) -> (any MessageSender)? {
    for offset in senders.indices {
      let index = (max(attempt, 1) - 1 + offset) % senders.count
      if circuits[index].admits(at: now) { return senders[index] }
    }
    return nil
  }

  /// Notes how an attempt ended. One who does not serve the charity is left alone at once where another does.
  package mutating func note(_ answer: HandoverAnswer, of sender: String, at now: Int) {
    guard let index = senders.firstIndex(where: { $0.key == sender }) else { return }
    if case .unserved = answer, senders.count > 1 { return circuits[index].open(at: now) }
    circuits[index].note(isFault: answer.isFault, at: now)
  }
}

extension HandoverAnswer {
  /// Whether it tells of the provider rather than of the message.
  fileprivate var isFault: Bool {
    switch self {
    case .taken, .refused: false
    case .later, .unserved, .silence: true
    }
  }
}
