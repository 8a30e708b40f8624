import Foundation
package import Surveys

/// The clock of the machine: the only one that the product reads. What a house does, it does on the house's day.
package enum Clock {
  /// Today in Riyadh.
  package static var today: Day { Day(secondsSince1970: Date().timeIntervalSince1970) }
  /// Seconds since 1970.
  package static var seconds: Int { Int(now) }
  /// The same with its fraction.
  package static var now: Double { Date().timeIntervalSince1970 }
}
