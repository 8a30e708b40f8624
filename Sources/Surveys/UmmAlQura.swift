/// The months of the Umm al-Qura calendar as it was published: the one table behind every Hijri day.
///
/// To 1450 as printed in Umm al-Qura, the official gazette, and in the official comparative calendars; from there to 1500,
/// which is 16 November 2077, as these calendars print it in advance (the table of hijridate 2.6.0, and of R. H. van Gent,
/// Utrecht). ICU, and so Foundation, computes instead, and from 1451 on differs by a day in every third month. Beyond the
/// table the arithmetic calendar goes on where it ends, a day or two off.
enum UmmAlQura {
  /// The years of the table.
  static let years = 1343...1500
  /// 1 Muharram 1343: 1 August 1924.
  private static let firstDay = -16_589
  /// The day of 1 Muharram of each year, and of the year after the last.
  private static let starts = lengths.reduce(into: [firstDay]) { starts, year in
    starts.append((0..<12).reduce(starts[starts.count - 1]) { $0 + length(ofMonth: $1, in: year) })
  }

  /// The days of the table.
  static var days: ClosedRange<Day> {
    Day(ordinal: starts[0])...Day(ordinal: starts[starts.count - 1] - 1)
  }

  /// The day of 1 Muharram, for any year.
  static func start(of year: Int) -> Int {
    if year < years.lowerBound { return starts[0] + arithmetic(year) - arithmetic(years.lowerBound) }
    guard year > years.upperBound + 1 else { return starts[year - years.lowerBound] }
    return starts[years.count] + arithmetic(year) - arithmetic(years.upperBound + 1)
  }

  /// How many days a month, from 1, has.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    guard years.contains(year) else {
      let isLeap = start(of: year + 1) - start(of: year) == 355
      return month % 2 == 1 || (month == 12 && isLeap) ? 30 : 29
    }
    return length(ofMonth: month - 1, in: lengths[year - years.lowerBound])
  }

  /// The year in which a day lies.
  static func year(of ordinal: Int) -> Int {
    // A cycle of the arithmetic calendar: 30 years. The guess is never more than one off, which the two loops mend.
    let days = ordinal - starts[0]
    var year = years.lowerBound + (days / 10_631) * 30 + (days % 10_631) * 30 / 10_631
    while start(of: year) > ordinal { year -= 1 }
    while start(of: year + 1) <= ordinal { year += 1 }
    return year
  }

  /// Days before a year of the arithmetic calendar with eleven leap years in thirty (1, 1 BH and so on are 1, 0, −1).
  private static func arithmetic(_ year: Int) -> Int {
    let leaps = 11 * year + 3
    return 354 * (year - 1) + (leaps >= 0 ? leaps : leaps - 29) / 30
  }

  /// A month, from 0, of a year as the table keeps it: 28 and the number in its two bits.
  private static func length(ofMonth month: Int, in year: UInt32) -> Int { 28 + Int(year >> UInt32(2 * month) & 3) }

  /// A year each: two bits a month, the first month lowest. In the early years some months had 28 or 31 days.
  private static let lengths: [UInt32] = [
    0xA8A9A6, 0x666665, 0x9A2766, 0x6969A5, 0x5A69A5, 0x35A666, 0xB2A666, 0x9A6599, 0x9A5666, 0x666666,
    0x9699A6, 0x666999, 0x9A6666, 0x65A665, 0xA66666, 0x69659A, 0x65966A, 0xA66666, 0x666666, 0x666666,
    0xA66666, 0x6A2666, 0xA66666, 0x666666, 0x666666, 0xA66666, 0x69A666, 0x666666, 0xA99966, 0xA65999,
    0x999999, 0xA5A666, 0x696666, 0x666A59, 0xA69996, 0x666666, 0x999999, 0x666666, 0x6659A6, 0x9969A6,
    0x666699, 0x666666, 0x6A65A6, 0xA6665A, 0xA66665, 0x666669, 0xA66666, 0x59A666, 0xA66666, 0xA66665,
    0xA66566, 0x696666, 0x6659A6, 0x9966A6, 0x666699, 0x99A666, 0x699999, 0xA6659A, 0x665999, 0x99666A,
    0x6599A9, 0x966A69, 0x6669A5, 0x9A6666, 0x999999, 0x996666, 0x6599A6, 0x9666A6, 0x59A699, 0x66A696,
    0xA69A59, 0x9A9965, 0x9A6599, 0x996666, 0x599A66, 0x666A66, 0x9A6999, 0x9AA659, 0x9AA565, 0x9A9596,
    0x999666, 0x6659A6, 0x6699A6, 0x9A6999, 0x69A665, 0xA6A596, 0xA69659, 0x999969, 0x966669, 0x5999A9,
    0x6669A6, 0x5A6999, 0x9A6666, 0x999999, 0x9665A6, 0x6596A6, 0x9666A6, 0x599A99, 0x669A66, 0x669999,
    0xA66666, 0x999699, 0x9659A9, 0x5969A9, 0x6666A6, 0x99A699, 0x69A665, 0x699966, 0x66659A, 0x99966A,
    0x6665A9, 0x9999A9, 0x6699A5, 0x9A9996, 0xA69659, 0x9A5966, 0x69659A, 0xA5999A, 0x666699, 0x9A6666,
    0x69A659, 0xA99966, 0xA96599, 0x999666, 0x6659A6, 0x9999A6, 0x5A69A5, 0x6A6696, 0x69A659, 0x699666,
    0x6659A6, 0x99669A, 0x659A99, 0x969A99, 0x5A9A65, 0x9A6996, 0x9A6659, 0x999969, 0x659A69, 0x9669A6,
    0x59A9A5, 0x69A696, 0xA99A59, 0xA66665, 0xA65999, 0x996669, 0x6599A9, 0x9669A6, 0xA66999, 0x9A6665,
    0x9A5996, 0x99965A, 0x66599A, 0x99666A, 0x665A69, 0x999A66, 0x699999, 0xA9965A,
  ]
}
