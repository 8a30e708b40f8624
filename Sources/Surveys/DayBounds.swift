import Numerals

/// Between which days a typed day must lie to be meant.
package struct DayBounds: Equatable, Sendable {
  package let first: Day
  package let last: Day
  /// By whose clocks a typed time is told that names no other zone, and days begin.
  package let zone: Zone

  /// Before this day nothing is taken: the house knows no day on which the charity began, and no rating is older.
  package static let earliest = Day(firstOf: 1, in: 2000)
  /// How far ahead plans are made: ten years, in days.
  private static let plannable = 3653

  /// Days of what has happened. Tomorrow is among them, for clocks further east show it already.
  package static func past(today: Day, in zone: Zone = .riyadh) -> DayBounds {
    DayBounds(first: earliest, last: today + 1, zone: zone)
  }
  /// Days of what is planned.
  package static func plans(today: Day, in zone: Zone = .riyadh) -> DayBounds {
    DayBounds(first: earliest, last: today + plannable, zone: zone)
  }

  /// A day, or why it cannot be meant.
  func admitting(_ day: Day, typed: String) throws(DayProblem) -> Day {
    if day < first { throw .tooEarly(typed, first: first, meant: meant(by: day)) }
    if day > last { throw .tooLate(typed, last: last, meant: meant(by: day)) }
    return day
  }

  /// A period that begins within them, or why it cannot be meant.
  package func admitting(_ period: Period, typed: String) throws(DayProblem) -> Period {
    if period.firstDay < first { throw .tooEarly(typed, first: first, meant: nil) }
    if period.firstDay > last { throw .tooLate(typed, last: last, meant: nil) }
    return period
  }

  /// The day of a recent year that was meant where a year lost its century or has its digits in another order.
  private func meant(by day: Day) -> Day? {
    let typed = day.civil
    func digits(_ year: Int) -> [Character] { Digits.padded(year, to: 4).sorted() }
    let recent = (0..<10).map { last.civil.year - $0 }
    let year = recent.first { $0 != typed.year && ($0 % 100 == typed.year % 100 || digits($0) == digits(typed.year)) }
    return year.flatMap { Day(year: $0, month: typed.month, day: typed.day) }
      .flatMap { first <= $0 && $0 <= last ? $0 : nil }
  }
}
