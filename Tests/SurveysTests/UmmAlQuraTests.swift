import Surveys
import Testing

/// The table of the Umm al-Qura calendar; `Tests/Browser/test_hijri.py` holds every month of it against another program.
@Suite struct UmmAlQuraTests {
  @Test(arguments: [
    ("1924-08-01", "1343-01-01"), ("1969-12-31", "1389-10-22"), ("2026-08-15", "1448-03-02"),
    ("2026-11-18", "1448-06-08"), ("2026-02-18", "1447-09-01"), ("2028-05-24", "1449-12-29"),
    // From 1451 on ICU begins these months a day later than the calendar as it is published.
    ("2029-06-13", "1451-02-01"), ("2040-12-14", "1462-12-10"), ("2077-11-16", "1500-12-30"),
  ])
  func `days are those of the published calendar, there and back`(gregorian: String, hijri: String) throws {
    let parts = gregorian.split(separator: "-").compactMap { Int($0) }
    let day = try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
    #expect("\(HijriDay(day))" == hijri)
    let its = HijriDay(day)
    #expect(Day(hijriYear: its.year, month: its.month, day: its.day) == day)
  }

  @Test func `every day from 1300 to 1650 follows the one before, and those of the table lead back`() {
    var before = HijriDay(Day(ordinal: -32_000))
    for ordinal in -31_999...110_000 {
      let hijri = HijriDay(Day(ordinal: ordinal))
      let isNext = hijri.day == before.day + 1 && hijri.month == before.month && hijri.year == before.year
      let isFirst = hijri.day == 1 && (28...31).contains(before.day)
      let isMonthLater = hijri.year * 12 + hijri.month == before.year * 12 + before.month + 1
      #expect(isNext || (isFirst && isMonthLater), "\(before) \(hijri)")
      if (1343...1500).contains(hijri.year) {
        #expect(Day(hijriYear: hijri.year, month: hijri.month, day: hijri.day)?.ordinal == ordinal)
      }
      before = hijri
    }
    #expect(before.year > 1690)
  }

  @Test func `outside its years the table has no day, and far days are no trap`() {
    #expect(Day(hijriYear: 1342, month: 12, day: 1) == nil && Day(hijriYear: 1501, month: 1, day: 1) == nil)
    #expect(Day(hijriYear: 1448, month: 13, day: 1) == nil && Day(hijriYear: 1448, month: 0, day: 1) == nil)
    #expect(Day(hijriYear: 1448, month: 1, day: 31) == nil && Day(hijriYear: 1448, month: 1, day: 0) == nil)
    for ordinal in [Int.min, Int.max, -800_000, 3_000_000] {
      #expect((1...12).contains(HijriDay(Day(ordinal: ordinal)).month))
    }
  }
}
