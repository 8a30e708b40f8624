import Dispatch
import Synchronization

/// Remembers for a moment that a server said nothing: whoever comes meanwhile is told so at once, and does not stand in line
/// behind others who wait for it in vain. Of several hosts, whoever connects asks the one first that answered last, and not
/// the one that said nothing.
package final class PostgresSilence: Sendable {
  /// Nanoseconds for which nobody asks again.
  private let pause: UInt64
  private let end = Atomic<UInt64>(0)
  private let place = Atomic<Int>(0)
  private let times = Atomic<Int>(0)

  /// A server that answers, as far as is known.
  /// - Parameter pause: seconds for which nobody asks again.
  package init(pause: Int = 1) { self.pause = UInt64(pause) * 1_000_000_000 }

  /// The server said nothing for as long as anybody waits.
  func note() { end.store(DispatchTime.now().uptimeNanoseconds + pause, ordering: .relaxed) }

  /// How often a session was left because its server said nothing. What was opened before is not used any more: it goes to
  /// the same server, and each would have to wait for it once more.
  var count: Int { times.load(ordering: .relaxed) }

  /// The place of the host that is asked first. It grows, and is taken modulo the number of hosts.
  var first: Int { place.load(ordering: .relaxed) }

  /// The server of a session said nothing for as long as anybody waits.
  /// - Parameter host: its place.
  func note(of host: Int) {
    times.wrappingAdd(1, ordering: .relaxed)
    move(from: host, by: 1)
    note()
  }

  /// Has the next one ask another host first, unless somebody has said so already.
  func move(from host: Int, by steps: Int) {
    _ = place.compareExchange(expected: host, desired: host + steps, ordering: .relaxed)
  }

  /// Throws where it said nothing a moment ago.
  func check() throws(PostgresFault) {
    guard DispatchTime.now().uptimeNanoseconds >= end.load(ordering: .relaxed) else {
      throw .lost("no answer a moment ago")
    }
  }
}
