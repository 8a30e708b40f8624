package import Surveys

/// The time, as the composition gives it.
package struct SiteClock: Sendable {
  package let today: @Sendable () -> Day
  package let seconds: @Sendable () -> Int

  /// A clock of days in Riyadh and seconds since 1970.
  package init(today: @escaping @Sendable () -> Day, seconds: @escaping @Sendable () -> Int) {
    self.today = today
    self.seconds = seconds
  }
}
