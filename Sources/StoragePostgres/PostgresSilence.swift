import Dispatch
import Synchronization

/// Remembers for a moment that a server said nothing: whoever comes meanwhile is told so at once, and does not stand in line
/// behind others who wait for it in vain.
final class PostgresSilence: Sendable {
  /// Nanoseconds for which nobody asks again.
  private static let pause: UInt64 = 1_000_000_000

  private let end = Atomic<UInt64>(0)

  /// The server said nothing for as long as anybody waits.
  func note() { end.store(DispatchTime.now().uptimeNanoseconds + PostgresSilence.pause, ordering: .relaxed) }

  /// Throws where it said nothing a moment ago.
  func check() throws(PostgresFault) {
    guard DispatchTime.now().uptimeNanoseconds >= end.load(ordering: .relaxed) else {
      throw .lost("no answer a moment ago")
    }
  }
}
