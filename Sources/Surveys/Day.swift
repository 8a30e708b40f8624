import Numerals

/// A calendar day of the Gregorian calendar, counted from 1 January 1970 (day 0). Days carry no time and no zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Whole days since 1 January 1970; negative before it.
  package let ordinal: Int

  /// The day with this distance from 1 January 1970.
  package init(ordinal: Int) { self.ordinal = ordinal }

  /// The day of a year, month and day of month, or `nil` where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(ordinal: Day.ordinal(year: year, month: month, day: day))
  }

  /// The years of which days and periods may be written. 1970 is where clocks begin that have lost their battery; beyond
  /// 2199 lies a mistyped number, and no calendar of the kingdom.
  package static let years = 1970...2199

  /// The day written as `2026-11-24`; Arabic-Indic digits are accepted. `nil` for anything else, such as a year outside
  /// `years`.
  package init?(_ text: some StringProtocol) {
    guard let day = Day(plain: text.utf8) ?? Day(plain: Digits.western(text).utf8), Day.years.contains(day.civil.year)
    else { return nil }
    self = day
  }

  /// The first day of a month, in any year.
  init(firstOf month: Int, in year: Int) { self.init(ordinal: Day.ordinal(year: year, month: month, day: 1)) }

  /// The day written in Western digits, as every table and every link's expiry is read.
  private init?(plain bytes: some Sequence<UInt8>) {
    var numbers = [0, 0, 0]
    var index = 0
    for byte in bytes {
      guard index < 10 else { return nil }
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let isHyphen = index == 4 || index == 7
      guard isHyphen ? byte == UInt8(ascii: "-") : isDigit else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      if !isHyphen { numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0")) }
      index += 1
    }
    guard index == 10 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day in UTC of a moment, in seconds since 1970; `Zone` knows the days of other clocks.
  ///
  /// A clock may show anything. What it shows outside `years` is taken for their first day, or for one so far before their
  /// end that the links of that day still end within them.
  package init(utc seconds: Double) {
    let days = seconds.isFinite ? (seconds / 86_400).rounded(.down) : 0
    self.init(ordinal: Int(min(max(days, 0), Day.lastOfClocks)))
  }

  private static let lastOfClocks = Double(Day(firstOf: 1, in: years.upperBound).ordinal - 2)

  package static func < (one: Day, other: Day) -> Bool { one.ordinal < other.ordinal }

  /// The day that lies `days` later.
  package static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }

  /// The day that lies `days` before.
  package static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }

  /// Whether it is the day on which Arab weeks begin. Day 0 was a Thursday.
  package var isSunday: Bool { (ordinal % 7 + 7) % 7 == 3 }

  /// Year, month and day of month, by Hinnant's civil-from-days algorithm (2013).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// How many days a month has.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return ordinal(year: next.0, month: next.1, day: 1) - ordinal(year: year, month: month, day: 1)
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-24`.
  package var description: String {
    let (year, month, day) = civil
    return "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))-\(Digits.padded(day, to: 2))"
  }
}
