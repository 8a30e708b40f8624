import Numerals

/// Between which days a typed day must lie to be meant.
package struct DayBounds: Equatable, Sendable {
  package let first: Day
  package let last: Day

  /// Before this day nothing is taken: the house knows no day on which the charity began, and no rating is older.
  package static let earliest = Day(firstOf: 1, in: 2000)
  /// How far ahead plans are made: ten years, in days.
  private static let plannable = 3653

  /// Days of what has happened. Tomorrow is among them, for clocks further east show it already.
  package static func past(today: Day) -> DayBounds { DayBounds(first: earliest, last: today + 1) }
  /// Days of what is planned.
  package static func plans(today: Day) -> DayBounds { DayBounds(first: earliest, last: today + plannable) }

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

/// Why a text is not taken for a day. Each case keeps what was typed.
package enum DayProblem: Error, Equatable, Sendable {
  case notADay(String)
  /// A spreadsheet's number of a day.
  case serial(String, Day)
  /// Day and month may stand in either order.
  case ambiguous(String, Day, Day)
  /// A day of the Hijri calendar, with the Gregorian days that it may be; none where its calendar has no such day.
  case hijri(String, [Day])
  /// No day of the Hijri calendar, where one is asked for.
  case notHijri(String)
  case tooEarly(String, first: Day, meant: Day?)
  case tooLate(String, last: Day, meant: Day?)

  /// What was typed.
  package var typed: String {
    switch self {
    case .notADay(let text), .serial(let text, _), .ambiguous(let text, _, _), .hijri(let text, _), .notHijri(let text),
      .tooEarly(let text, _, _), .tooLate(let text, _, _):
      text
    }
  }
}

extension DayProblem: CustomStringConvertible {
  package var description: String {
    func asked(_ day: Day?) -> String { day.map { "; is \($0) meant?" } ?? "" }
    return switch self {
    case .notADay(let text): "‘\(text)’ is no day; write it as 2026-11-24"
    case .serial(let text, let day): "‘\(text)’ is a spreadsheet's number for \(day); write it so"
    case .ambiguous(let text, let one, let other): "‘\(text)’ may be \(one) or \(other); write the one that is meant"
    case .hijri(let text, let days) where days.isEmpty:
      "‘\(text)’ is written as a Hijri day, but its month has no such day; write the Gregorian one, as 2026-11-24"
    case .hijri(let text, let days):
      "‘\(text)’ is a Hijri day; it is \(days.map(\.description).joined(separator: " or ")); write the Gregorian day"
    case .notHijri(let text): "‘\(text)’ is no Hijri day of 1343 to 1500; write it as 1448-06-15"
    case .tooEarly(let text, let first, let meant):
      "‘\(text)’ lies before \(first), the first day that is taken\(asked(meant))"
    case .tooLate(let text, let last, let meant):
      "‘\(text)’ lies in the future; the last day that is taken is \(last)\(asked(meant))"
    }
  }
}
