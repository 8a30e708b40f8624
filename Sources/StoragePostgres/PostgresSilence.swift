import Dispatch
import Synchronization

/// Remembers for a moment that a server said nothing: whoever comes meanwhile is told so at once, and does not stand in line
/// behind others who wait for it in vain.
package final class PostgresSilence: Sendable {
  /// Nanoseconds for which nobody asks again.
  private let pause: UInt64
  private let end = Atomic<UInt64>(0)

  /// A server that answers, as far as is known.
  /// - Parameter pause: seconds for which nobody asks again.
  package init(pause: Int = 1) { self.pause = UInt64(pause) * 1_000_000_000 }

  /// The server said nothing for as long as anybody waits.
  func note() { end.store(DispatchTime.now().uptimeNanoseconds + pause, ordering: .relaxed) }

  /// Throws where it said nothing a moment ago.
  func check() throws(PostgresFault) {
    guard DispatchTime.now().uptimeNanoseconds >= end.load(ordering: .relaxed) else {
      throw .lost("no answer a moment ago")
    }
  }
}
