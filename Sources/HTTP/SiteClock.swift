package import Surveys

/// The time, as the composition gives it.
package struct SiteClock: Sendable {
  package let today: @Sendable () -> Day
  package let seconds: @Sendable () -> Int
  /// By whose clocks its days begin.
  package let zone: Zone

  /// A clock of days in a zone and of seconds since 1970.
  package init(
    today: @escaping @Sendable () -> Day, seconds: @escaping @Sendable () -> Int, zone: Zone = .riyadh
  ) {
    self.today = today
    self.seconds = seconds
    self.zone = zone
  }
}
