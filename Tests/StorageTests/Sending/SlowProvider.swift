import Messages
import Sending
import Synchronization

/// Takes every message but the first, about which it says nothing until it is told to speak.
final class SlowProvider: MessageSender {
  let key = "slow"
  private let state = Mutex((taken: 0, speaks: false))

  /// Ends its silence.
  func speak() { state.withLock { $0.speaks = true } }

  func send(_ message: OutgoingMessage) async -> HandoverAnswer {
    let place = state.withLock { state in
      state.taken += 1
      return state.taken
    }
    guard place == 1 else { return .taken(reference: "r\(place)") }
    while !state.withLock({ $0.speaks }) { try? await Task.sleep(for: .milliseconds(10)) }
    return .silence
  }
}
