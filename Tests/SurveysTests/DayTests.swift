import Surveys
import Testing

@Suite struct DayTests {
  @Test func `days and dates answer to one another over four hundred years`() {
    for ordinal in stride(from: -60_000, through: 90_000, by: 7) {
      let (day, civil) = (Day(ordinal: ordinal), Day(ordinal: ordinal).civil)
      #expect(Day(year: civil.year, month: civil.month, day: civil.day) == day)
      #expect(Day("\(day)") == (Day.years.contains(civil.year) ? day : nil))
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

  @Test func `what is written outside its years is no day and no period`() throws {
    #expect(["1969-12-31", "2200-01-01", "9999-12-31", "0001-01-01"].allSatisfy { Day($0) == nil })
    #expect(["1969Q4", "2200Q1", "9999Q4", "0001", "9999-12"].allSatisfy { Period($0) == nil })
    let last = try #require(Period("2199Q4"))
    #expect("\(last.firstDay) \(last.lastDay)" == "2199-10-01 2199-12-31")
    #expect(last.firstDay < last.advanced(by: 1).lastDay)
  }

  @Test(arguments: [
    "2026-Q3", "2026-q3", "2026Q3 ", " 2026Q3", "20263", "2026Q0", "2026Q5", "2026-13", "2026-00", "2026-W40",
    "+2026Q3",
    "-026Q3", "2026Q3\u{301}", "2026Q-3", "Q2026", "2026--7", "2026-7-", "٢٠٢٦-Q٣", "2026Q03", "2026/Q3", "26Q3",
    "2026Q",
  ])
  func `what is almost a period is none, and never another one`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `a clock that shows nonsense gives a day that can be written`() {
    for seconds in [-1e18, -1, 0, 1e18, .infinity, .nan, Double(Int.max)] {
      let day = Day(utc: seconds)
      #expect(Day("\(day)") == day && Day("\(day + 366)") == day + 366, "\(seconds)")
    }
  }

  @Test func `midnight is Riyadh's, three hours before London's`() {
    #expect(Zone.riyadh.day(at: 1_790_801_999) == Day("2026-09-30"))
    #expect(Zone.riyadh.day(at: 1_790_802_000) == Day("2026-10-01"))
    #expect(Day(utc: 1_790_802_000) == Day("2026-09-30"))
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
