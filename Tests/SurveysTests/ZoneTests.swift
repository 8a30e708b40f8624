import Foundation
import Surveys
import Testing

/// By whose clocks days and hours are told.
@Suite struct ZoneTests {
  private func seconds(_ text: String) throws -> Int {
    let formatter = ISO8601DateFormatter()
    return Int(try #require(formatter.date(from: text)).timeIntervalSince1970)
  }

  @Test(arguments: [
    ("Asia/Riyadh", "2026-07-01T20:59:59Z", "2026-07-01 23:59"),
    ("Asia/Riyadh", "2026-07-01T21:00:00Z", "2026-07-02 00:00"),
    ("Africa/Casablanca", "2026-07-01T22:59:00Z", "2026-07-01 23:59"),
    ("Asia/Kathmandu", "2026-01-01T18:15:00Z", "2026-01-02 00:00"),
    ("America/New_York", "2026-01-01T04:30:00Z", "2025-12-31 23:30"),
    ("America/New_York", "2026-07-01T03:30:00Z", "2026-06-30 23:30"),
    ("Africa/Cairo", "2026-01-15T22:00:00Z", "2026-01-16 00:00"),
    ("Africa/Cairo", "2026-07-15T21:00:00Z", "2026-07-16 00:00"),
  ])
  func `a day begins at midnight of the zone, in summer time too`(name: String, moment: String, shown: String) throws {
    #expect(try #require(Zone(name)).text(try seconds(moment)) == shown)
  }

  @Test func `the moment of a minute is the one at which these clocks show it`() throws {
    for name in ["Asia/Riyadh", "Africa/Cairo", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"] {
      let zone = try #require(Zone(name))
      for ordinal in stride(from: 20_000, to: 21_500, by: 13) {
        for minute in [0, 9 * 60, 23 * 60 + 59] {
          let moment = zone.seconds(Day(ordinal: ordinal), minute: minute)
          let (day, shown) = zone.time(moment)
          // Where clocks are put forward at midnight there is no midnight.
          #expect(day.ordinal == ordinal && (shown == minute || shown == 60), "\(name) \(ordinal) \(minute)")
        }
      }
    }
  }

  @Test func `an hour that is there twice is the first, and one that is not is the next`() throws {
    let zone = try #require(Zone("America/New_York"))
    let (spring, autumn) = (try #require(Day("2026-03-08")), try #require(Day("2026-11-01")))
    #expect(zone.seconds(autumn, minute: 90) == (try seconds("2026-11-01T05:30:00Z")))
    #expect(zone.text(zone.seconds(spring, minute: 150)) == "2026-03-08 03:30")
  }

  @Test func `Riyadh is three hours ahead all year round, as days always were`() throws {
    for moment in stride(from: 0, to: 4_000_000_000, by: 7_654_321) {
      #expect(Zone.riyadh.ahead(at: moment) == 3 * 3600)
      #expect(Zone.riyadh.day(at: moment) == Day(utc: Double(moment + 3 * 3600)))
    }
  }

  @Test(arguments: ["", "Riyadh", "Asia/Nowhere", "GMT+3", "../etc/passwd", "asia/riyadh"])
  func `a name that the database of zones does not have is none`(name: String) { #expect(Zone(name) == nil) }

  @Test func `every name that is offered is a zone`() {
    #expect(Zone.names.count > 300 && Zone.names.contains("Asia/Riyadh") && Zone.names.contains("Africa/Cairo"))
    #expect(Zone.names.allSatisfy { Zone($0) != nil })
  }
}
