import Ballots
import Foundation
import Houses
import Invitations
import Releases
import Storage
import Surveys
import Synchronization
import Testing
import Worker

/// Releases that come about by themselves, on a real data folder.
@Suite struct ReleaseScheduleTests {
  private struct Fault: Error {}

  private let released = LastRelease()
  private let wake = WakeSignal()
  private let turns = Watched()
  private let compactions = Watched()

  private func schedule(
    _ house: TestHouse, today: Day = TestClock.today, pause: Duration = .seconds(3600), endsBadly: Bool = false,
    hasCrowd: @escaping @Sendable () async throws -> Bool = { false }
  ) -> ReleaseSchedule {
    ReleaseSchedule(
      release: {
        let release = ReleaseBallots(
          box: SQLBallotBox(house.database), keys: house.keys, store: SQLReleaseStore(house.database))
        return try await release(
          surveys: SQLSurveyStore(house.database).published().map(\.survey), today: today)
      },
      endCampaigns: { [turns] _ in
        turns.note()
        if endsBadly { throw Fault() }
      }, compact: { [compactions] in compactions.note() }, released: released, wake: wake, today: { today },
      hasCrowd: hasCrowd, pause: pause, look: .milliseconds(5), logger: logger)
  }

  private func epoch(_ house: TestHouse) async throws -> Int { try await SQLBallotBox(house.database).epoch().number }

  @Test func `it releases when it starts, notes the day and wakes whoever waits for that`() async throws {
    let house = try await Seed.house()
    let before = try await epoch(house)
    try await running(schedule(house)) {
      await wake.wait(upTo: .seconds(30))
      #expect(released.day == TestClock.today)
      #expect(try await epoch(house) == before + 1)
      try await turns.reach(1)
      try await Task.sleep(for: .milliseconds(50))
      #expect(turns.count == 1)
    }
  }

  @Test func `it releases again when its time has come`() async throws {
    let house = try await Seed.house()
    try await running(schedule(house, pause: .milliseconds(20))) { try await turns.reach(3) }
  }

  @Test func `a crowd that waits is let out before its time`() async throws {
    let (house, asked) = (try await Seed.house(), Watched())
    try await running(
      schedule(house) {
        asked.note()
        return asked.count == 3
      }
    ) { try await turns.reach(2) }
    #expect(asked.count >= 3)
  }

  @Test func `what goes wrong beside a release does not hold it up`() async throws {
    let house = try await Seed.house()
    let before = try await epoch(house)
    let failing = schedule(house, endsBadly: true) { throw Fault() }
    try await running(failing) {
      await wake.wait(upTo: .seconds(30))
      let after = try await epoch(house)
      #expect(after == before + 1)
    }
  }

  @Test func `a release that fails is told and tried again, and nothing is noted`() async throws {
    let house = try await Seed.house()
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(house.folder)/keys")
    where name.hasPrefix("epoch") {
      try FileManager.default.removeItem(atPath: "\(house.folder)/keys/\(name)")
    }
    _ = try await cast(in: house)
    try await running(schedule(house, pause: .milliseconds(20))) {
      try await turns.reach(2)
      #expect(released.day == nil)
    }
  }

  /// Gives one rating.
  private func cast(in house: TestHouse) async throws -> CastOutcome {
    let survey = try TestSurvey.published().survey
    let token = try #require(try await Seed.shared().tokens.first)
    let ballot = Ballot(
      survey: survey.key, version: 1, period: Period(.quarter, containing: TestClock.today),
      place: Place(channel: "phone", department: "reception", mode: .web), answers: ["overall": .chosen("3")])
    return try await BallotIntake(box: SQLBallotBox(house.database)).cast(ballot, of: survey, ticket: token.key)
  }

  @Test func `the tables are written anew on Sundays alone`() async throws {
    let house = try await Seed.house()
    let sunday = try #require((0..<7).map { TestClock.today + $0 }.first { $0.isSunday } as Day?)
    try await running(schedule(house, today: sunday + 1)) { await wake.wait(upTo: .seconds(30)) }
    #expect(compactions.count == 0)
    try await running(schedule(house, today: sunday)) { try await compactions.reach(1) }
  }
}
