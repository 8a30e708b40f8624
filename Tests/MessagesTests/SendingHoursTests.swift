import Messages
import Surveys
import Testing

/// When messages go out: days and minutes of Riyadh.
@Suite struct SendingHoursTests {
  private let hours = SendingHours()

  /// The moment at which it is so late in Riyadh.
  private func moment(_ day: String, _ clock: String) throws -> Int {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return try #require(Day(day)).ordinal * 86_400 + parts[0] * 3600 + parts[1] * 60 - 3 * 3600
  }

  @Test(arguments: [
    ("2026-11-29", "08:59", false), ("2026-11-29", "09:00", true), ("2026-11-29", "20:59", true),
    ("2026-11-29", "21:00", false),
    // Fridays.
    ("2026-11-27", "13:59", false), ("2026-11-27", "14:00", true),
    // Founding Day and National Day.
    ("2026-02-22", "12:00", false), ("2026-09-23", "12:00", false), ("2026-09-24", "12:00", true),
    // Ramadan 1447 from 18 February 2026; the feast from 20 March.
    ("2026-02-19", "12:00", false), ("2026-02-19", "20:29", false), ("2026-02-19", "20:30", true),
    ("2026-02-19", "21:59", true), ("2026-02-19", "22:00", false), ("2026-03-20", "14:30", false),
    ("2026-03-23", "12:00", false), ("2026-03-24", "12:00", true),
    // The day of Arafah 1447 is 26 May 2026.
    ("2026-05-25", "12:00", true), ("2026-05-26", "12:00", false), ("2026-05-30", "12:00", false),
    ("2026-05-31", "12:00", true),
  ])
  func `messages go out in the hours of the day, and on no feast`(day: String, clock: String, isOpen: Bool) throws {
    #expect(hours.isOpen(at: try moment(day, clock)) == isOpen)
  }

  @Test(arguments: [
    ("2026-11-29", "03:00", "2026-11-29", "09:00"), ("2026-11-29", "12:00", "2026-11-29", "12:00"),
    ("2026-11-26", "21:00", "2026-11-27", "14:00"), ("2026-03-19", "22:30", "2026-03-24", "09:00"),
    ("2026-02-21", "22:00", "2026-02-23", "20:30"),
  ])
  func `the next moment is the first that is open`(day: String, clock: String, then: String, at: String) throws {
    #expect(hours.next(from: try moment(day, clock)) == (try moment(then, at)))
  }

  @Test func `the next moment is open, and nothing before it is`() throws {
    let start = try moment("2026-01-01", "00:00")
    for hour in stride(from: 0, to: 400 * 24, by: 7) {
      let from = start + hour * 3600
      let next = hours.next(from: from)
      #expect(hours.isOpen(at: next) && next >= from)
      for probe in stride(from: from, to: next, by: 1800) { #expect(!hours.isOpen(at: probe)) }
    }
  }
}
