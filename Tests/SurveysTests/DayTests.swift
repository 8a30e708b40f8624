import Surveys
import Testing

@Suite struct DayTests {
  @Test func `days and dates answer to one another over four hundred years`() {
    for ordinal in stride(from: -60_000, through: 90_000, by: 7) {
      let day = Day(ordinal: ordinal)
      #expect(Day("\(day)") == day)
    }
    #expect(Day("1970-01-01")?.ordinal == 0)
    #expect(Day("2026-11-24")?.ordinal == 20_781)
  }

  @Test func `a day that the calendar lacks is no day`() {
    #expect(Day("2026-02-29") == nil)
    #expect(Day("2024-02-29") != nil)
    #expect(Day("2026-13-01") == nil)
    #expect(Day("26-01-01") == nil)
    #expect(Day("٢٠٢٦-٠١-٠٥") == Day("2026-01-05"))
  }

  @Test func `midnight is Riyadh's, three hours before London's`() {
    #expect(Day(secondsSince1970: 1_790_801_999) == Day("2026-09-30"))
    #expect(Day(secondsSince1970: 1_790_802_000) == Day("2026-10-01"))
  }

  @Test func `a period knows its days, its name and its neighbours`() throws {
    let quarter = try #require(Period("2026Q3"))
    #expect("\(quarter.firstDay) \(quarter.lastDay)" == "2026-07-01 2026-09-30")
    #expect("\(quarter.advanced(by: 2)) \(quarter.advanced(by: -3))" == "2027Q1 2025Q4")
    #expect(Period("2026-07")?.lastDay == Day("2026-07-31"))
    #expect(Period("2026")?.contains(quarter) == true)
    #expect(Period(.month, containing: try #require(Day("2024-02-29"))).description == "2024-02")
    #expect(["2026Q5", "2026-13", "26Q1", "", "2026Q", "Q12026", "2026-7"].allSatisfy { Period($0) == nil })
  }
}
