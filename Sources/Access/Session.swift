package import Foundation

/// A signed-in person's session. Times are seconds since 1970.
package struct Session: Equatable, Sendable {
  package let key: Data
  package let staff: String
  package let began: Int
  package let seen: Int

  package init(key: Data, staff: String, began: Int, seen: Int) {
    self.key = key
    self.staff = staff
    self.began = began
    self.seen = seen
  }

  /// The longest pause, 20 minutes, and the longest session, eight hours.
  package static let idle = 20 * 60
  package static let whole = 8 * 3600
  /// How many sessions an account has at the most; one more ends the oldest.
  package static let most = 5

  /// Whether it still stands at a moment. One that was begun under a clock that ran ahead ends when that is set right.
  package func isOpen(at now: Int) -> Bool {
    abs(now - seen) <= Session.idle && abs(now - began) <= Session.whole
  }
}
