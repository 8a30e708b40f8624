import Foundation
package import Surveys

/// The clock of the machine: the only one that the product reads. What a house does, it does on the house's day.
package enum Clock {
  /// Today by the clocks of a charity.
  package static func today(in zone: Zone) -> Day { zone.day(at: seconds) }
  /// Seconds since 1970.
  package static var seconds: Int { Int(now) }
  /// The same with its fraction.
  package static var now: Double { Date().timeIntervalSince1970 }
}
