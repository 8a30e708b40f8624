import Surveys
import Testing
import Wording

/// In which calendar days are written, and by whose clocks moments are told.
@Suite struct CalendarTests {
  private let day = Day(ordinal: 20_780)
  private let period = Period(.quarter, containing: Day(ordinal: 20_640))

  private func formats(_ language: Language, _ calendar: Formats.Calendars, zone: Zone = .riyadh) -> Formats {
    Formats(language: language, calendar: calendar, zone: zone)
  }

  @Test func `a day where it matters stands in both calendars, or in the one that was chosen`() {
    let (gregorian, hijri) = (formats(.english, .gregorian), formats(.english, .hijri))
    #expect(gregorian.day(day).contains("2026") && hijri.day(day).contains("1448"))
    #expect(formats(.english, .both).day(day) == "\(gregorian.day(day)) – \(hijri.day(day))")
    #expect(formats(.english, .both).date(day) == gregorian.day(day))
    #expect(formats(.arabic, .hijri).date(day) == formats(.arabic, .hijri).day(day))
  }

  @Test(arguments: Language.allCases)
  func `the bounds of a period are told in the same`(language: Language) {
    let both = formats(language, .both).bounds(period)
    let (gregorian, hijri) = (formats(language, .gregorian).bounds(period), formats(language, .hijri).bounds(period))
    #expect(both.contains("2026") && both.contains("1448"))
    #expect(gregorian.contains("2026") && !gregorian.contains("1448"))
    #expect(!hijri.contains("2026") && hijri.contains("1448"))
  }

  @Test func `a moment is told by the clocks of the charity, and its day with it`() throws {
    let midnight = day.ordinal * 86_400 - 3 * 3600
    let cairo = try #require(Zone("Africa/Cairo"))
    let here = formats(.english, .both)
    #expect(here.moment(midnight) == "\(here.date(day)), 00:00")
    #expect(formats(.english, .both, zone: cairo).moment(midnight) == "\(here.date(day - 1)), 23:00")
    #expect(formats(.english, .hijri).moment(midnight) == "\(formats(.english, .hijri).date(day)), 00:00")
  }
}
