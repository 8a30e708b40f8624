import Foundation
import Surveys

/// The clock of the machine: the only one that the product reads. What a house does, it does on the house's day.
enum Clock {
  /// Today in Riyadh.
  static var today: Day { Day(secondsSince1970: Date().timeIntervalSince1970) }
  /// Seconds since 1970.
  static var seconds: Int { Int(Date().timeIntervalSince1970) }
}
