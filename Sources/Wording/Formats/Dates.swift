import Numerals
package import Surveys

extension Formats {
  /// A period by its name: `الربع الثالث 2026`, `يوليو 2026`, `2026`.
  package func period(_ period: Period) -> String {
    let year = drawn(String(period.year))
    switch (period.span, language) {
    case (.year, _): return year
    case (.month, _): return "\(MonthNames.gregorian(language)[period.index - 1]) \(year)"
    case (.quarter, .arabic): return "\(Formats.arabicQuarters[period.index - 1]) \(year)"
    case (.quarter, .english): return drawn("Q\(period.index) \(year)")
    }
  }

  /// The place of a period within its year, for an axis that names the year below: `ر3`, `Q3`, `7`; empty for a year.
  package func placeInYear(_ period: Period) -> String {
    switch (period.span, language) {
    case (.year, _): ""
    case (.month, _): drawn(String(period.index))
    case (.quarter, .arabic): drawn("ر\(period.index)")
    case (.quarter, .english): drawn("Q\(period.index)")
    }
  }

  /// A year alone.
  package func year(of period: Period) -> String { drawn(String(period.year)) }

  /// The first and last day of a period in both calendars:
  /// `1 يناير – 31 مارس 2026م، الموافق 12 رجب – 12 شوال 1447هـ`.
  package func bounds(_ period: Period) -> String {
    let gregorian = span(gregorianParts(period.firstDay), gregorianParts(period.lastDay))
    let hijri = span(hijriParts(period.firstDay), hijriParts(period.lastDay))
    switch calendar {
    case .both: break
    case .gregorian: return gregorian + (language == .arabic ? "م" : "")
    case .hijri: return hijriBounds(period)
    }
    return language == .arabic
      ? "\(gregorian)م، الموافق \(hijri)هـ" : "\(gregorian), that is \(hijri) AH"
  }

  /// The first and the last of several periods in their order, or the only one; a dash where there is none.
  package func ends(of periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last else { return absent }
    return first == last ? period(first) : "\(period(first)) – \(period(last))"
  }

  /// The Hijri bounds of a period alone: `12 رجب – 12 شوال 1447هـ`.
  package func hijriBounds(_ period: Period) -> String {
    let hijri = span(hijriParts(period.firstDay), hijriParts(period.lastDay))
    return hijri + (language == .arabic ? "هـ" : " AH")
  }

  /// A day where it matters: `23 نوفمبر 2026م – 13 جمادى الآخرة 1448هـ`, or in the one calendar that was chosen.
  package func day(_ day: Day) -> String { calendar == .both ? "\(gregorian(day)) – \(hijri(day))" : date(day) }

  /// A day in one calendar: the Hijri one where that alone was chosen.
  package func date(_ day: Day) -> String { calendar == .hijri ? hijri(day) : gregorian(day) }

  /// A day of the Gregorian calendar: `23 نوفمبر 2026م`.
  package func gregorian(_ day: Day) -> String {
    written(gregorianParts(day)) + (language == .arabic ? "م" : "")
  }

  /// A day of the Umm al-Qura calendar: `13 جمادى الآخرة 1448هـ`.
  package func hijri(_ day: Day) -> String {
    written(hijriParts(day)) + (language == .arabic ? "هـ" : " AH")
  }

  private typealias Parts = (day: Int, month: String, year: Int)

  private func gregorianParts(_ day: Day) -> Parts {
    let civil = day.civil
    return (civil.day, MonthNames.gregorian(language)[civil.month - 1], civil.year)
  }

  private func hijriParts(_ day: Day) -> Parts {
    let hijri = HijriDay(day)
    return (hijri.day, MonthNames.hijri(language)[hijri.month - 1], hijri.year)
  }

  private func written(_ parts: Parts) -> String { drawn("\(parts.day) \(parts.month) \(parts.year)") }

  /// Two days with the year said once where both share it.
  private func span(_ first: Parts, _ last: Parts) -> String {
    let start = first.year == last.year ? drawn("\(first.day) \(first.month)") : written(first)
    return "\(start) – \(written(last))"
  }

  static let arabicQuarters = ["الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الرابع"]
}

extension Formats {
  /// A moment on the clocks of the charity: `27 نوفمبر 2026م، الساعة 22:05`.
  package func moment(_ secondsSince1970: Int) -> String {
    let (shown, minute) = zone.time(secondsSince1970)
    let day = date(shown)
    let time = time(hour: minute / 60, minute: minute % 60)
    return language == .arabic ? "\(day)، الساعة \(time)" : "\(day), \(time)"
  }

  /// A time of day: `08:00`.
  package func time(hour: Int, minute: Int = 0) -> String {
    isolated(drawn("\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))"))
  }
}
