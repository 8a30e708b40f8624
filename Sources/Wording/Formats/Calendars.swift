import Foundation
package import Surveys

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

/// The names of months, from the first.
enum MonthNames {
  /// As Saudi Arabia writes the Gregorian months.
  static func gregorian(_ language: Language) -> [String] {
    switch language {
    case .arabic:
      [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
    }
  }

  /// The months of the Hijri year.
  static func hijri(_ language: Language) -> [String] {
    switch language {
    case .arabic:
      [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
        "ذو القعدة", "ذو الحجة",
      ]
    case .english:
      [
        "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
        "Dhu al-Qadah", "Dhu al-Hijjah",
      ]
    }
  }
}
