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
