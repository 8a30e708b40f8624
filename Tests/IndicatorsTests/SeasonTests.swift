import Surveys
import Testing

import Indicators

/// Against the Umm al-Qura calendar as it was published for these years.
@Suite struct SeasonTests {
  private func expect(_ season: Season, from first: (Int, Int, Int), to last: (Int, Int, Int)) throws {
    let start = try #require(Day(year: first.0, month: first.1, day: first.2))
    let end = try #require(Day(year: last.0, month: last.1, day: last.2))
    #expect((start.ordinal...end.ordinal).allSatisfy { season.contains(Day(ordinal: $0)) })
    #expect(!season.contains(start - 1) && !season.contains(end + 1))
  }

  @Test func `Ramadan is the ninth month, of 29 days or of 30`() throws {
    try expect(.ramadan, from: (2023, 3, 23), to: (2023, 4, 20))
    try expect(.ramadan, from: (2024, 3, 11), to: (2024, 4, 9))
    try expect(.ramadan, from: (2025, 3, 1), to: (2025, 3, 29))
    try expect(.ramadan, from: (2026, 2, 18), to: (2026, 3, 19))
  }

  @Test func `Hajj is from the eighth to the thirteenth of its month`() throws {
    try expect(.hajj, from: (2023, 6, 26), to: (2023, 7, 1))
    try expect(.hajj, from: (2024, 6, 14), to: (2024, 6, 19))
    try expect(.hajj, from: (2025, 6, 4), to: (2025, 6, 9))
    try expect(.hajj, from: (2026, 5, 25), to: (2026, 5, 30))
  }

  @Test(arguments: [
    ("2026Q1", Season.ramadan, 30), ("2026Q2", .ramadan, 0), ("2026Q2", .hajj, 6), ("2026-05", .hajj, 6),
    ("2026-02", .ramadan, 11), ("2026-03", .ramadan, 19), ("2023Q2", .hajj, 5), ("2023Q3", .hajj, 1),
    ("2024Q1", .ramadan, 21), ("2024Q2", .ramadan, 9),
  ])
  func `a period has so many days of a season`(period: String, season: Season, days: Int) throws {
    #expect(try #require(Period(period)).days(in: season) == days)
  }

  // The Hijri year is eleven days shorter: Ramadan begins on 5 January 2030, and again on 26 December.
  @Test func `a year may hold two beginnings of Ramadan`() throws {
    #expect(try #require(Period("2030")).days(in: .ramadan) == 30 + 6)
  }

  @Test func `a calendar has every period between two, with the seasons that it has`() throws {
    let calendar = SeasonCalendar(from: Period("2025Q4"), to: Period("2026Q2"))
    #expect(calendar.periods.map(\.description) == ["2025Q4", "2026Q1", "2026Q2"])
    #expect(calendar.seasons == [[:], [.ramadan: 30], [.hajj: 6]])
    #expect(SeasonCalendar(from: nil, to: nil).periods.isEmpty)
  }
}
