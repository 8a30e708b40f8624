import Surveys
import Testing
import Wording

/// Periods and days in both calendars.
@Suite struct DatesTests {
  let arabic = Formats(language: .arabic)
  let english = Formats(language: .english)

  @Test(
    arguments: [
      ("2026Q3", "الربع الثالث 2026", "Q3 2026"), ("2026-07", "يوليو 2026", "July 2026"), ("2026", "2026", "2026"),
      ("2026Q1", "الربع الأول 2026", "Q1 2026"), ("2026-12", "ديسمبر 2026", "December 2026"),
    ])
  func `a period has a name`(code: String, inArabic: String, inEnglish: String) throws {
    let period = try #require(Period(code))
    #expect(arabic.period(period) == inArabic)
    #expect(english.period(period) == inEnglish)
  }

  @Test func `a day stands in both calendars`() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(arabic.day(day) == "23 نوفمبر 2026م – 13 جمادى الآخرة 1448هـ")
    #expect(english.day(day) == "23 November 2026 – 13 Jumada II 1448 AH")
  }

  @Test func `a quarter has Hijri bounds`() throws {
    let first = try #require(Period("2026Q1"))
    #expect(arabic.hijriBounds(first) == "12 رجب – 12 شوال 1447هـ")
    #expect(arabic.bounds(first) == "1 يناير – 31 مارس 2026م، الموافق 12 رجب – 12 شوال 1447هـ")
    #expect(english.bounds(first) == "1 January – 31 March 2026, that is 12 Rajab – 12 Shawwal 1447 AH")
  }

  @Test func `bounds that cross a Hijri year name both years`() throws {
    let second = try #require(Period("2026Q2"))
    #expect(arabic.hijriBounds(second) == "13 شوال 1447 – 15 محرم 1448هـ")
  }

  @Test(
    arguments: [
      ("2025-06-26", 1447, 1, 1), ("2026-02-18", 1447, 9, 1), ("2026-03-20", 1447, 10, 1), ("1970-01-01", 1389, 10, 23),
    ])
  func `Umm al-Qura months begin where the official calendar begins them`(
    text: String, year: Int, month: Int, day: Int
  ) throws {
    let hijri = HijriDay(try #require(Day(text)))
    #expect([hijri.year, hijri.month, hijri.day] == [year, month, day])
  }
}
