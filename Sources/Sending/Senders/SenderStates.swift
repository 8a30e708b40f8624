package import Messages

/// What providers said of themselves not long ago. Whoever looks waits a moment for those that were not asked yet; one that
/// answers slowly is there at the next look.
package actor SenderStates {
  private struct Known {
    let state: SenderState
    let until: ContinuousClock.Instant
  }

  private static let lasts = Duration.seconds(600)
  private static let patience = Duration.seconds(3)

  private var known: [String: Known] = [:]
  private var asking: Set<String> = []

  /// Nobody was asked yet.
  package init() {}

  /// What each provider says, by its name; nothing of those that have not answered.
  package func states(of senders: [any MessageSender]) async -> [String: SenderState] {
    let end = ContinuousClock.now + SenderStates.patience
    for sender in senders { ask(sender) }
    while ContinuousClock.now < end, senders.contains(where: { asking.contains($0.key) }) {
      try? await Task.sleep(for: .milliseconds(20))
    }
    return known.mapValues(\.state)
  }

  /// Forgets what a provider said, for something changed it.
  package func forget(_ key: String) { known[key] = nil }

  private func ask(_ sender: any MessageSender) {
    if let last = known[sender.key], last.until > ContinuousClock.now { return }
    guard asking.insert(sender.key).inserted else { return }
    Task {
      let state = await sender.state()
      known[sender.key] = Known(state: state, until: ContinuousClock.now + SenderStates.lasts)
      asking.remove(sender.key)
    }
  }
}
