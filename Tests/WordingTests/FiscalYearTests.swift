import Surveys
import Testing
import Wording

/// Under which name a quarter goes where the fiscal year does not begin in January.
@Suite struct FiscalYearTests {
  @Test(arguments: [
    (FiscalYear.july, "2026Q3", "الربع الأول من السنة المالية 2026/2027"),
    (.july, "2027Q2", "الربع الرابع من السنة المالية 2026/2027"),
    (.april, "2026Q1", "الربع الرابع من السنة المالية 2025/2026"),
    (.april, "2026Q2", "الربع الأول من السنة المالية 2026/2027"),
    (.october, "2026Q4", "الربع الأول من السنة المالية 2026/2027"),
    (.october, "2026Q3", "الربع الرابع من السنة المالية 2025/2026"),
  ])
  func `a quarter has its number in the fiscal year`(year: FiscalYear, quarter: String, name: String) throws {
    let period = try #require(Period(quarter))
    #expect(Formats(language: .arabic).fiscalName(period, in: year) == name)
  }

  @Test func `the calendar's own year, months and years need no second name`() throws {
    let formats = Formats(language: .english)
    #expect(formats.fiscalName(try #require(Period("2026Q3")), in: .january) == nil)
    #expect(formats.fiscalName(try #require(Period("2026-07")), in: .july) == nil)
    #expect(formats.fiscalName(try #require(Period("2026")), in: .july) == nil)
    #expect(formats.fiscalName(try #require(Period("2026Q3")), in: .july) == "Q1 of fiscal year 2026/2027")
  }

  @Test func `a moment is told on the clocks of Riyadh`() {
    let seconds = 1_795_806_300
    #expect(Formats(language: .arabic).moment(seconds) == "27 نوفمبر 2026م، الساعة 22:05")
    #expect(Formats(language: .english).moment(seconds + 7200) == "28 November 2026, 00:05")
    #expect(Formats(language: .arabic, digits: .arabicIndic).time(hour: 8) == "٠٨:٠٠")
  }
}
