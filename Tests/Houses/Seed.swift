package import Access
import Ballots
import Delivery
import Foundation
package import Invitations
import Releases
import Storage
package import Surveys

/// What every test begins with, made once: a published survey, a released quarter with comments, staff of each role with
/// an open session, and links that wait to be used.
package struct Seed: Sendable {
  package let folder: String
  package let sessions: [Role: SessionToken]
  /// Links of the telephone at the reception; nobody has used them.
  package let tokens: [Token]
  /// Held open as long as the seed is copied: whoever closes a database last moves its files.
  private let database: any Database

  private static let made = Task { try await Seed() }

  /// The one seed of this run.
  package static func shared() async throws -> Seed { try await made.value }

  /// A copy of the one seed, for a test to change.
  package static func house() async throws -> TestHouse {
    let (seed, folder) = (try await shared(), TestHouse.fresh)
    try FileManager.default.copyItem(atPath: seed.folder, toPath: folder)
    return try await TestHouse(folder)
  }

  /// A house on its first day: keys, channels and departments, staff with an open session each, and no survey.
  package static func newHouse() async throws -> (house: TestHouse, sessions: [Role: SessionToken]) {
    let (house, epoch) = (try await TestHouse(TestHouse.fresh), EpochKey(number: 1))
    for key in [.codes, .contacts, .seal] as [MasterKey] { _ = try house.keys.make(key) }
    try house.keys.keep(epoch)
    _ = try await SQLBallotBox(house.database).begin(epoch.epoch)
    try await SQLSurveyStore(house.database).keep(
      organisation: TestSurvey.organisation, by: StaffEvent.commandLine, on: TestClock.today)
    return (house, try await staff(in: house))
  }

  private init() async throws {
    let (house, sessions) = try await Seed.newHouse()
    (folder, database) = (house.folder, house.database)
    self.sessions = sessions
    let survey = try TestSurvey.published()
    try await SQLSurveyStore(house.database).publish(survey)
    try await Seed.release(survey.survey, in: house)
    tokens = try await Seed.issue(12, of: survey.survey, on: TestClock.today, in: house)
  }

  /// Forty ratings of the third quarter, counted: twenty by telephone at the reception, twenty visits.
  private static func release(_ survey: Survey, in house: TestHouse) async throws {
    let (day, box) = (TestClock.openingDay, SQLBallotBox(house.database))
    let tokens = try await issue(40, of: survey, on: day, in: house)
    let intake = BallotIntake(box: box)
    try await withThrowingTaskGroup { group in
      for (index, token) in tokens.enumerated() {
        let (channel, department) = index < 20 ? ("phone", "reception") : ("visit", "research")
        var answers: [String: Answer] = ["overall": .chosen(index % 4 == 0 ? "1" : "3"), "answered": .chosen("yes")]
        if index % 2 == 0 { answers["improve"] = .written("الانتظار كان طويل") }
        let ballot = Ballot(
          survey: survey.key, version: 1, period: Period(.quarter, containing: day),
          place: Place(channel: channel, department: department, mode: .web), answers: answers)
        group.addTask { _ = try await intake.cast(ballot, of: survey, ticket: token.key) }
      }
      try await group.waitForAll()
    }
    _ = try await ReleaseBallots(box: box, keys: house.keys, store: SQLReleaseStore(house.database))(
      surveys: [survey], today: TestClock.today)
  }

  /// Links of the telephone at the reception, issued on a day.
  package static func issue(_ count: Int, of survey: Survey, on day: Day, in house: TestHouse) async throws -> [Token] {
    var generator = SystemRandomNumberGenerator()
    let tokens = (0..<count).map { _ in Token(using: &generator) }
    try await SQLInvitationStore(house.database).issue(
      Ticket.ordered(
        tokens.map { Ticket(token: $0, place: Place(channel: "phone", department: "reception", mode: .web)) }),
      in: Campaign(id: "\(day)", survey: survey, kind: .drawn, today: day))
    return tokens
  }

  private static func staff(in house: TestHouse) async throws -> [Role: SessionToken] {
    let store = SQLAccessStore(house.database)
    var generator = SystemRandomNumberGenerator()
    var sessions: [Role: SessionToken] = [:]
    for role in Role.allCases {
      let token = SessionToken(using: &generator)
      try await store.apply(
        .added(StaffAccount(name: role.rawValue, role: role, passwordHash: "none")), by: StaffEvent.commandLine, at: 0)
      try await store.open(
        Session(key: token.key, staff: role.rawValue, began: TestClock.noon, seen: TestClock.noon))
      sessions[role] = token
      // Everybody has left the tour, which would stand above each page.
      try await SQLTourStore(house.database).keep(Int(Int32.max), of: role.rawValue)
    }
    return sessions
  }
}
