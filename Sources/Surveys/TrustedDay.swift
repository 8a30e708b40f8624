/// The newest day that the house has believed, whatever the machine's clock says since. A clock that jumps back opens no
/// link again, and one that leaps ahead ends none.
package struct TrustedDay: Equatable, Sendable {
  /// How the clock's day was taken.
  package enum Judgement: Equatable, Sendable {
    case believed
    /// The clock shows a day before one that has passed.
    case turnedBack
    /// The clock shows a day so far ahead that no house rests so long.
    case leapt
  }

  /// The longest rest of a house, in days: thirteen months, so that one which asks once a year is awake in between.
  package static let longestRest = 400
  /// This program is younger: a clock that lost its battery begins in 1970, and what it says is no mark.
  static let first = Day(ordinal: 20_454)

  /// The newest day believed; `nil` in a house that has believed none.
  package private(set) var mark: Day?

  /// What was kept of an earlier run.
  package init(mark: Day? = nil) { self.mark = mark }

  /// The day it is, given what the clock says; a day that is believed becomes the mark.
  package mutating func day(reading: Day) -> (day: Day, judgement: Judgement) {
    guard let mark else {
      if reading >= TrustedDay.first { self.mark = reading }
      return (reading, .believed)
    }
    if reading < mark { return (mark, .turnedBack) }
    if reading > mark + TrustedDay.longestRest { return (mark, .leapt) }
    self.mark = reading
    return (reading, .believed)
  }
}
