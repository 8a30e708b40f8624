import Surveys
import Testing

@Suite struct TrustedDayTests {
  private static let mark = Day(ordinal: 20_781)

  @Test func `a day is believed where it follows within thirteen months`() {
    for days in [0, 1, 92, 400] {
      var trusted = TrustedDay(mark: Self.mark)
      #expect(trusted.day(reading: Self.mark + days) == (Self.mark + days, .believed))
      #expect(trusted.mark == Self.mark + days)
    }
  }

  @Test func `a clock that turns back or leaps ahead changes nothing`() {
    var trusted = TrustedDay(mark: Self.mark)
    #expect(trusted.day(reading: Self.mark - 1) == (Self.mark, .turnedBack))
    #expect(trusted.day(reading: Day(ordinal: 0)) == (Self.mark, .turnedBack))
    #expect(trusted.day(reading: Self.mark + 401) == (Self.mark, .leapt))
    #expect(trusted.day(reading: Self.mark + 3653) == (Self.mark, .leapt))
    #expect(trusted.mark == Self.mark)
    #expect(trusted.day(reading: Self.mark + 1) == (Self.mark + 1, .believed))
  }

  @Test func `a new house believes its clock, and keeps no day older than the program`() {
    var young = TrustedDay()
    #expect(young.day(reading: Day(ordinal: 0)) == (Day(ordinal: 0), .believed))
    #expect(young.mark == nil)
    #expect(young.day(reading: Self.mark) == (Self.mark, .believed))
    #expect(young.mark == Self.mark)
  }
}
