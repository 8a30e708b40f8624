import Ballots
import Delivery
import Fieldwork
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// Who did not answer her message is called, some days later.
@Suite struct FollowUpTests {
  private let today = OutboxHouse.today
  private let interviewer = Data([1])

  private func house(_ engine: Engine) async throws -> OutboxHouse {
    try await OutboxHouse(engine, sending: "{ ways: [sms], reminder_days: 3, call_days: 5 }")
  }

  private func queue(_ house: OutboxHouse) throws -> CallQueue {
    let keys = house.keys
    return CallQueue(
      calls: SQLCallStore(house.database), surveys: SQLSurveyStore(house.database), invitations: house.invitations,
      quiet: house.quiet, contactsKey: try keys.contacts, secret: { try keys.existingSecret(of: $0) })
  }

  private func answer(_ ticket: Data, by mode: CollectionMode, in house: OutboxHouse) async throws {
    let ballot = Ballot(
      survey: "sample", version: 1, period: Period(house.survey.release.every, containing: today),
      place: Place(channel: "phone", department: "reception", mode: mode), answers: ["overall": .chosen("2")])
    let outcome = try await BallotIntake(box: SQLBallotBox(house.database))
      .cast(ballot, of: house.survey, ticket: ticket)
    #expect(outcome == .accepted)
  }

  /// The numbers of everybody who is called on a day, none of whom picks up.
  private func called(on day: Day, in house: OutboxHouse) async throws -> Set<String> {
    let queue = try queue(house)
    var numbers: Set<String> = []
    while let call = try await queue.next(for: interviewer, today: day, now: 0) {
      #expect(call.ticket.mode == .phone && numbers.insert(call.phone).inserted)
      #expect(try await queue.end(call, .noAnswer, by: interviewer, today: day, now: 0))
    }
    return numbers
  }

  @Test(arguments: Engine.allCases)
  func `those who did not answer are called when their message had its time`(engine: Engine) async throws {
    let house = try await house(engine)
    let issue = try await house.invite(0..<6)
    let people = issue.issued.invitees
    for person in people[..<2] { try await answer(person.token(secret: issue.secret).key, by: .sms, in: house) }
    #expect(try await house.stop.stop(people[5].token(secret: issue.secret), on: today))
    for day in 0..<5 { #expect(try await called(on: today + day, in: house).isEmpty) }
    let silent = Set(people[2..<5].compactMap(\.interaction.phone))
    #expect(try await called(on: today + 5, in: house) == silent)
    #expect(try await called(on: today + 5, in: house).isEmpty, "nobody picks up twice a day")
    #expect(try await called(on: today + 6, in: house) == silent)
  }

  @Test(arguments: Engine.allCases)
  func `her rating counts as one by telephone, her invitation as what it was, and nothing is lost`(
    engine: Engine
  ) async throws {
    let house = try await house(engine)
    let issue = try await house.invite(0..<30)
    for person in issue.issued.invitees[..<14] {
      try await answer(person.token(secret: issue.secret).key, by: .sms, in: house)
    }
    let queue = try queue(house)
    for _ in 0..<12 {
      let call = try #require(try await queue.next(for: interviewer, today: today + 5, now: 0))
      try await answer(call.ticket.key, by: call.ticket.mode, in: house)
      await queue.finish(call, by: Data(), today: Day(ordinal: 0))
    }
    #expect(try await SQLAudit(house.database).everything(keys: house.keys.keys(), head: nil).isEmpty)
    let release = ReleaseBallots(
      box: SQLBallotBox(house.database), keys: house.keys, store: SQLReleaseStore(house.database))
    #expect(try await release(surveys: [house.survey], today: today + 5).counted == 26)
    #expect(try await SQLAudit(house.database).everything(keys: house.keys.keys(), head: nil).isEmpty)
    let fieldwork = try await SQLFieldworkStore(house.database).fieldwork(survey: "sample")
    #expect(fieldwork.map(\.mode) == [.sms] && fieldwork.map(\.invited) == [30] && fieldwork.map(\.answered) == [26])
    let counted = try await house.database.read { connection in
      try connection.rows(Statement("SELECT mode, SUM(ballots) FROM stratum GROUP BY mode ORDER BY mode")).map {
        "\(try $0.text(0)) \(try $0.int(1))"
      }
    }
    #expect(counted == ["phone 12", "sms 14"])
  }

  @Test(arguments: Engine.allCases)
  func `a landline is called at once, and gets no message`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine, sending: "{ ways: [sms] }"), OutboxHouse.Provider())
    let rows = ["+966112345678", "+966512345678"].enumerated().map { number, phone in
      Interaction(
        reference: "L\(number)", day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
        phone: phone)
    }
    try await house.issuer.addressed(house.survey, interactions: rows, today: today).commit()
    try await house.sendAll(by: provider)
    #expect(provider.messages.map(\.number) == ["+966512345678"])
    #expect(try await called(on: today, in: house) == ["+966112345678"])
    #expect(try await called(on: today + 9, in: house) == ["+966112345678"])
  }
}
