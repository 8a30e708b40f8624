import Surveys

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
