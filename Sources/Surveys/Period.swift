import Numerals

/// A month, quarter or year of the Gregorian calendar: the span of time to which a rating belongs.
package struct Period: Hashable, Sendable {
  /// How long a period is.
  package enum Span: String, Sendable, CaseIterable {
    case month, quarter, year

    /// How many of these make a year.
    package var countPerYear: Int {
      switch self {
      case .month: 12
      case .quarter: 4
      case .year: 1
      }
    }
  }

  package let span: Span
  package let year: Int
  /// Which one of its year, from 1.
  package let index: Int

  /// The period of this span in which a day lies.
  package init(_ span: Span, containing day: Day) {
    let civil = day.civil
    self.init(span: span, year: civil.year, index: (civil.month - 1) / (12 / span.countPerYear) + 1)
  }

  /// `2026Q3`, `2026-07` or `2026`, as every command and address writes it; `nil` for anything else, such as a year
  /// outside `Day.years`. Nothing is guessed: what is almost a quarter is no month.
  package init?(_ text: some StringProtocol) {
    let signs = Array(Digits.western(text).utf8)
    guard let year = Digits.number(in: signs.prefix(4)), Day.years.contains(year) else { return nil }
    let span: Span? =
      switch (signs.count, signs.dropFirst(4).first) {
      case (4, nil): .year
      case (6, UInt8(ascii: "Q")), (6, UInt8(ascii: "q")): .quarter
      case (7, UInt8(ascii: "-")): .month
      default: nil
      }
    guard let span, let index = span == .year ? 1 : Digits.number(in: signs.dropFirst(5)),
      (1...span.countPerYear).contains(index)
    else { return nil }
    self.init(span: span, year: year, index: index)
  }

  private init(span: Span, year: Int, index: Int) {
    self.span = span
    self.year = year
    self.index = index
  }

  /// The period of the same span just before (−1), just after (1), and so on.
  package func advanced(by count: Int) -> Period {
    let total = year * span.countPerYear + (index - 1) + count
    return Period(span: span, year: total / span.countPerYear, index: total % span.countPerYear + 1)
  }

  /// The period just before this one.
  package var previous: Period { advanced(by: -1) }

  /// Its first day.
  package var firstDay: Day {
    let month = (index - 1) * (12 / span.countPerYear) + 1
    return Day(firstOf: month, in: year)
  }

  /// Its last day.
  package var lastDay: Day { advanced(by: 1).firstDay - 1 }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// Whether another period lies wholly inside this one. A period contains itself.
  package func contains(_ other: Period) -> Bool { firstDay <= other.firstDay && other.lastDay <= lastDay }
}

extension Period: Comparable {
  package static func < (one: Period, other: Period) -> Bool {
    (one.firstDay, other.lastDay) < (other.firstDay, one.lastDay)
  }
}

extension Period: CustomStringConvertible {
  /// `2026Q3`, `2026-07` or `2026`.
  package var description: String {
    switch span {
    case .month: "\(Digits.padded(year, to: 4))-\(Digits.padded(index, to: 2))"
    case .quarter: "\(Digits.padded(year, to: 4))Q\(index)"
    case .year: Digits.padded(year, to: 4)
    }
  }
}
