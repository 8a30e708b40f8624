import Numerals

/// The civil calendar of Saudi Arabia beside the Gregorian one. Only Gregorian days are kept; Hijri is for reading.
package struct HijriDay: Equatable, Sendable {
  package let year: Int
  /// From 1, Muharram.
  package let month: Int
  package let day: Int

  /// The day of the Umm al-Qura calendar.
  package init(_ day: Day) {
    // Days so far away that no calendar means anything there are taken for the end of the world.
    let ordinal = min(max(day.ordinal, -10_000_000), 10_000_000)
    let year = UmmAlQura.year(of: ordinal)
    var rest = ordinal - UmmAlQura.start(of: year)
    var month = 1
    while month < 12, rest >= UmmAlQura.length(ofMonth: month, in: year) {
      rest -= UmmAlQura.length(ofMonth: month, in: year)
      month += 1
    }
    (self.year, self.month, self.day) = (year, month, rest + 1)
  }
}

extension Day {
  /// The day of a Hijri year, month and day of month, or `nil` where the table of the calendar, 1343 to 1500, has no such
  /// day.
  package init?(hijriYear year: Int, month: Int, day: Int) {
    guard UmmAlQura.years.contains(year), (1...12).contains(month),
      (1...UmmAlQura.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    let before = (1..<month).reduce(0) { $0 + UmmAlQura.length(ofMonth: $1, in: year) }
    self.init(ordinal: UmmAlQura.start(of: year) + before + day - 1)
  }
}

extension HijriDay: CustomStringConvertible {
  /// `1448-03-02`.
  package var description: String {
    "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))-\(Digits.padded(day, to: 2))"
  }
}
