import Foundation
import Houses
import Indicators
import Preferences
import Reporting
import Storage
import Surveys
import Testing
import Worker

/// Reports that are built when they are due, each once.
@Suite struct ReportScheduleTests {
  private let released = LastRelease()
  private let wake = WakeSignal()
  private let mailWake = WakeSignal()
  private let looks = Watched()

  private func schedule(_ house: TestHouse, _ plan: String?) throws -> ReportSchedule {
    let (document, database) = (try TestSurvey.report(schedule: plan), house.database)
    let sources = ReportSchedule.Sources(
      definitions: { [looks] in
        looks.note()
        return [document]
      },
      evidence: { survey in
        try await Evidence(
          of: survey, surveys: SQLSurveyStore(database), tallies: SQLTallyStore(database),
          fieldwork: SQLFieldworkStore(database),
          improvements: SQLImprovementStore(database))
      }, comments: SQLCommentStore(database), settings: SQLSettingsStore(database), released: released,
      today: { TestClock.today }, seconds: { TestClock.noon })
    return ReportSchedule(
      sources, reports: house.reports, publisher: try house.reportPublisher(), wake: wake, mailWake: mailWake,
      pause: .milliseconds(10), logger: logger)
  }

  private static let mailed = "{ every: quarter, days_after: 5, hour: 8, mail: true }"

  @Test func `a report that is due is built once, and its letter waits`() async throws {
    let house = try await Seed.house()
    released.note(TestClock.today)
    try await running(try schedule(house, Self.mailed)) {
      await mailWake.wait(upTo: .seconds(60))
      try await looks.reach(looks.count + 3)
    }
    let reports = try await house.reports.reports()
    #expect(reports.map(\.isScheduled) == [true] && reports.first?.period == Period("2026Q3"))
    let letters = try await SQLMailStore(house.database).progress()
    #expect(letters.keys.sorted() == [1] && letters[1]?.state == .waiting)
    #expect(try await house.reports.content(of: reports[0]).starts(with: Data("PK".utf8)))
  }

  @Test func `the charity's picture goes with the letter`() async throws {
    let house = try await Seed.house()
    // One pixel.
    let logo = try #require(
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
    var settings = try await SQLSettingsStore(house.database).settings()
    settings.charity = CharityIdentity(name: LocalizedText(ar: "رعاية", en: "Care"), logo: logo)
    try await SQLSettingsStore(house.database).keep(settings)
    released.note(TestClock.today)
    try await running(try schedule(house, Self.mailed)) { await mailWake.wait(upTo: .seconds(60)) }
    let letter = try #require(try await SQLMailStore(house.database).begin(at: Int(Int32.max))?.letter)
    let picture = try #require(letter.logo)
    #expect(picture.content == logo && letter.html.contains("src=\"cid:\(picture.id)\""))
    #expect(letter.html.contains("alt=\"شعار رعاية\"") && !letter.html.contains("http"))
  }

  @Test func `a report without mail has no letter`() async throws {
    let house = try await Seed.house()
    released.note(TestClock.today)
    try await running(try schedule(house, "{ every: quarter, days_after: 5, hour: 8, mail: false }")) {
      try await eventually { try await !house.reports.reports().isEmpty }
    }
    #expect(try await SQLMailStore(house.database).progress().isEmpty)
  }

  @Test(arguments: [
    // No schedule; not due before the hour of tomorrow; no release after the period.
    (nil, true), ("{ every: quarter, days_after: 15, hour: 8, mail: true }", true), (mailed, false),
  ])
  func `what is not due is not built`(plan: String?, isReleased: Bool) async throws {
    let house = try await Seed.house()
    if isReleased { released.note(TestClock.today) }
    try await running(try schedule(house, plan)) { try await looks.reach(4) }
    #expect(try await house.reports.reports().isEmpty)
  }
}
