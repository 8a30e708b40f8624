package import Surveys
import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
  /// 15 October 2026: the third quarter is over and released.
  package static let today = Day(ordinal: 20_741)
  /// The day on which the survey was published and its first links went out.
  package static let openingDay = Day(ordinal: 20_640)
  package static let noon = 20_741 * 86_400 + 9 * 3600

  private let moved = Mutex(0)

  /// A clock at noon.
  package init() {}

  /// Seconds since 1970.
  package var now: Int { TestClock.noon + moved.withLock(\.self) }

  /// Lets time pass, within the day.
  package func pass(seconds: Int) { moved.withLock { $0 += seconds } }
}
