import Dispatch

/// How long a writer waits for its turn, and how long each time before the server is asked again: so a server that waits is
/// told from one that stands still.
package struct PostgresTurn: Sendable {
  /// Nanoseconds of the machine's clock after which nobody waits longer.
  private let deadline: UInt64

  /// Seconds for which a writer waits, unless somebody says otherwise: with the time for which a form is tried again, less
  /// than the 25 after which nobody believes any more that a page will come.
  package static let patience = 12

  /// One that was handed over at a moment, in nanoseconds of the machine's clock: those that stand in line behind each other
  /// wait together, not one after the other.
  package init(of patience: Int = PostgresTurn.patience, since: UInt64 = DispatchTime.now().uptimeNanoseconds) {
    deadline = since + UInt64(patience) * 1_000_000_000
  }

  /// Whether nobody waits longer.
  package func isOver(at now: UInt64 = DispatchTime.now().uptimeNanoseconds) -> Bool { now >= deadline }

  /// Milliseconds after which the server gives up: before the session does, and at once for whoever has waited long enough
  /// elsewhere, who tries it once.
  /// - Parameter patience: seconds for which the session waits for a sign of the server.
  package func pause(at now: UInt64 = DispatchTime.now().uptimeNanoseconds, patience: Double) -> Int {
    let left = now < deadline ? Double((deadline - now) / 1_000_000) : 0
    return Int(max(100, min(left, 1_000, patience * 500)))
  }
}
