import Access
import Ballots
import Fieldwork
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// How many invitations went out, and what became of them, on every engine.
@Suite struct OutreachStoreTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_000))
  private let arabic = OutreachStratum(
    place: Place(channel: "phone", department: "reception", mode: .sms), language: .arabic)
  private let mail = OutreachStratum(place: Place(channel: "phone", department: "reception", mode: .email))

  /// A house whose first campaign has cards of unknown language, and whose second counts two strata.
  private func house(_ engine: Engine) async throws -> any Database {
    let database = try await Sample.database(engine, tokens: Sample.tokens(2), key: EpochKey(number: 1))
    let campaign = Campaign(id: "c2", survey: try Sample.survey(), kind: .addressed, today: Day(ordinal: 20_000))
    try await SQLInvitationStore(database).issue([], in: campaign, strata: [arabic: 30, mail: 10], delays: [:])
    return database
  }

  private func report(_ campaign: String, _ outcomes: [(OutreachStratum, Outcome, Int)]) -> OutreachReport {
    var report = OutreachReport(campaign: campaign)
    for (stratum, outcome, count) in outcomes { for _ in 0..<count { report.add(outcome, in: stratum) } }
    return report
  }

  private func counts(_ database: any Database) async throws -> [String] {
    try await SQLFieldworkStore(database).outreach(survey: "sample").map { count in
      #expect(count.period == quarter && count.kind == .addressed && count.department == "reception")
      let language = count.language?.rawValue ?? "-"
      return "\(count.channel) \(count.mode.rawValue) \(language) \(count.outcome?.rawValue ?? "issued") \(count.count)"
    }
  }

  private func findings(_ database: any Database) async throws -> [AuditFinding] {
    try await SQLAudit(database).figures()
  }

  @Test(arguments: Engine.allCases)
  func `issuing counts invitations by what is known of them`(engine: Engine) async throws {
    let database = try await house(engine)
    #expect(
      try await counts(database) == ["phone email - issued 10", "phone sms - issued 2", "phone sms ar issued 30"])
    #expect(try await SQLFieldworkStore(database).outreach(survey: "other").isEmpty)
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a report replaces the earlier one of its round and mode, and no other`(engine: Engine) async throws {
    let database = try await house(engine)
    let store = SQLOutreachStore(database)
    let first = report("c2", [(arabic, .delivered, 20), (arabic, .failed, 5), (mail, .refused, 3)])
    #expect(try await store.keep([first]) == 0)
    let once = try await counts(database)
    #expect(once.contains("phone sms ar delivered 20") && once.contains("phone sms ar issued 30"))
    #expect(try await store.keep([first]) == 1)
    #expect(try await counts(database) == once, "the same file twice")
    #expect(try await store.keep([report("c2", [(arabic, .unknown, 1)])]) == 1)
    #expect(
      try await counts(database) == [
        "phone email - issued 10", "phone email - refused 3", "phone sms - issued 2", "phone sms ar issued 30",
        "phone sms ar unknown 1",
      ])
    #expect(try await findings(database).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a round of before invitations were counted is counted with its first report`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: Sample.tokens(3), key: EpochKey(number: 1))
    _ = try await database.write { try $0.run(Statement("DELETE FROM outreach")) }
    #expect(try await counts(database).isEmpty)
    #expect(try await SQLOutreachStore(database).keep([report("c1", [(arabic, .delivered, 1)])]) == 0)
    #expect(try await counts(database) == ["phone sms - issued 3", "phone sms ar delivered 1"])
  }

  @Test(
    arguments: Engine.allCases,
    [
      "UPDATE outreach SET count = count + 1 WHERE outcome = 'refused'",
      "DELETE FROM outreach WHERE outcome = 'issued'",
      "UPDATE outreach SET outcome = 'delivered' WHERE outcome = 'refused'", "DELETE FROM outreach",
      "UPDATE outreach SET language = 'en' WHERE language = 'ar'",
    ])
  func `a count that was changed by another way is named`(engine: Engine, edit: String) async throws {
    let database = try await house(engine)
    _ = try await SQLOutreachStore(database).keep([report("c2", [(arabic, .refused, 3), (mail, .failed, 1)])])
    #expect(try await findings(database).isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(edit))) }
    #expect(try await findings(database).contains(.changed(.outreach, subject: "c2")))
  }

  @Test(
    arguments: Engine.allCases,
    [
      "('c2', 'phone', 'reception', 'sms', '', 'answered', 1)", "('c2', 'x', 'x', 'sms', '', 'failed', 0)",
    ])
  func `the table itself refuses an outcome that is none, and a count of nobody`(engine: Engine, row: String)
    async throws
  {
    let database = try await house(engine)
    await #expect(throws: (any Error).self) {
      _ = try await database.write { try $0.run(Statement("INSERT INTO outreach VALUES \(row)")) }
    }
  }
}
