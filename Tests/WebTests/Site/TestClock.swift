import Surveys
import Synchronization
import Web

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
  /// 15 October 2026: the third quarter is over and released.
  static let today = Day(ordinal: 20_741)
  /// The day on which the survey was published and its first links went out.
  static let openingDay = Day(ordinal: 20_640)
  static let noon = 20_741 * 86_400 + 9 * 3600

  private let moved = Mutex(0)

  /// Seconds since 1970.
  var now: Int { TestClock.noon + moved.withLock(\.self) }

  /// Lets time pass, within the day.
  func pass(seconds: Int) { moved.withLock { $0 += seconds } }

  var site: SiteClock { SiteClock(today: { TestClock.today }, seconds: { self.now }) }
}
