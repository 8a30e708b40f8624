import Foundation

/// The civil calendar of Saudi Arabia beside the Gregorian one. Only Gregorian days are kept; Hijri is for reading.
package struct HijriDay: Equatable, Sendable {
  package let year: Int
  /// From 1, Muharram.
  package let month: Int
  package let day: Int

  /// The day of the Umm al-Qura calendar, computed at noon of Greenwich so that no time zone moves it.
  package init(_ day: Day) {
    let date = Date(timeIntervalSince1970: Double(day.ordinal) * 86_400 + 43_200)
    let parts = HijriDay.calendar.dateComponents([.year, .month, .day], from: date)
    year = parts.year ?? 0
    month = parts.month ?? 1
    self.day = parts.day ?? 1
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = .gmt
    return calendar
  }()
}
