package import Surveys
import Synchronization

/// The day of the newest release in this run of the program: a report waits for one after its period, so that it tells of
/// the whole of it.
package final class LastRelease: Sendable {
  private let newest = Mutex<Day?>(nil)

  /// None yet.
  package init() {}

  /// The newest; `nil` before the first.
  package var day: Day? { newest.withLock(\.self) }

  /// A release was done.
  package func note(_ day: Day) { newest.withLock { $0 = day } }
}
