import Ballots
import Delivery
import Foundation
import Invitations
import Messages
import Sending
import Storage
import Surveys
import Testing

/// Whom a reminder reaches, who is left in peace, and what is left of everybody afterwards.
@Suite struct ReminderTests {
  private let today = OutboxHouse.today
  private let noon = OutboxHouse.noon

  /// Spends the tickets of some people, as their answers would.
  private func answer(_ people: ArraySlice<Invitee>, of issue: AddressedIssue, in house: OutboxHouse) async throws {
    for person in people {
      let key = person.token(secret: issue.secret).key
      try await house.database.write { connection in
        _ = try connection.run(Statement("UPDATE ticket SET state = 1 WHERE key = ?", .bytes(key)))
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `those who have not answered are reminded once, on the day of the plan and not before`(
    engine: Engine
  ) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    let issue = try await house.invite(0..<20)
    try await house.sendAll(by: provider)
    try await answer(issue.issued.invitees[..<8], of: issue, in: house)
    try await house.sendAll(by: provider, at: noon + 3 * 86_400 + 3600, on: today + 3)
    #expect(provider.messages.count == 20)
    for day in 4...7 { try await house.sendAll(by: provider, at: noon + day * 86_400 + 3600, on: today + day) }
    #expect(provider.messages.count == 32)
    let reminded = Set(provider.messages.dropFirst(20).map(\.number))
    let waiting = Set(issue.issued.invitees[8...].compactMap(\.interaction.phone))
    #expect(reminded == waiting)
    #expect(try await house.states(.reminder) == [.accepted: 12, .dropped: 8])
    let list = try await house.issuer.reminders(survey: "sample", openOn: today + 7, base: OutboxHouse.base)
    #expect(list.waiting == 0, "nobody stands in the officer's list beside it")
  }

  @Test(arguments: Engine.allCases)
  func `whoever says on her link that she wants no more gets none, in any survey`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    let issue = try await house.invite(0..<3)
    try await house.sendAll(by: provider)
    let token = issue.issued.invitees[1].token(secret: issue.secret)
    #expect(try await house.stop.stop(token, on: today))
    try await house.sendAll(by: provider, at: noon + 4 * 86_400 + 3600, on: today + 4)
    #expect(provider.messages.dropFirst(3).map(\.number).sorted() == ["+966510000000", "+966510000002"])
    let row = Interaction(
      reference: "N1", day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
      phone: issue.issued.invitees[1].interaction.phone)
    let sifted = try await house.issuer.sift([row], for: house.survey, today: today + 60)
    #expect(sifted.leftOut.map(\.reason) == [.optedOut])
    var generator = SystemRandomNumberGenerator()
    #expect(try await !house.stop.stop(Token(using: &generator), on: today))
  }

  @Test(arguments: Engine.allCases)
  func `nobody is written to twice within her rest, in whatever spelling and file`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine)
    try await house.invite(0..<2)
    func row(_ line: Int, _ phone: String) -> Interaction {
      Interaction(
        reference: "N\(line)", day: today, place: Place(channel: "phone", department: "reception", mode: .sms),
        phone: phone, line: line)
    }
    let rows = [row(2, "0510000001"), row(3, "+966510000009"), row(4, "00966510000009")]
    let soon = try await house.issuer.sift(rows, for: house.survey, today: today + 29)
    #expect(soon.lines(for: .askedRecently) == [2, 4] && soon.interactions.map(\.line) == [3])
    let later = try await house.issuer.sift(rows, for: house.survey, today: today + 30)
    #expect(later.lines(for: .askedRecently) == [4])
  }

  @Test(arguments: Engine.allCases)
  func `a person is found by her number and erased, and nobody else`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    try await house.invite(0..<5)
    let held = try await HeldContact(
      phone: "0510000003", email: nil, in: house.contacts, quiet: house.quiet, key: house.keys.contacts)
    #expect(held.people.count == 1 && held.suppressed == nil)
    #expect(try await held.erase(in: house.contacts, quiet: house.quiet) == 1)
    try await house.sendAll(by: provider)
    #expect(provider.messages.count == 4 && !provider.messages.contains { $0.number == "+966510000003" })
    #expect(try await house.outbox.counts().reduce(0) { $0 + $1.count } == 8)
  }

  @Test(arguments: Engine.allCases)
  func `contacts and messages end when they are kept no longer, and with them who answered`(
    engine: Engine
  ) async throws {
    let house = try await OutboxHouse(engine, sending: "{ ways: [sms], reminder_days: 3, keep_days: 10 }")
    let issue = try await house.invite(0..<5)
    #expect(try await house.invitations.campaigns(endedBefore: today + 10).isEmpty)
    #expect(try await house.invitations.campaigns(endedBefore: today + 11) == [issue.campaign.id])
    #expect(try await house.contacts.erase(endedBefore: today + 11) == 5)
    #expect(try await house.outbox.counts().isEmpty)
    #expect(try await house.contacts.all().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a round tells how many it invited, until when they are kept, and what was erased`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine, sending: "{ ways: [sms], keep_days: 10 }")
    let issue = try await house.invite(0..<5)
    let rounds = KeptRounds(house.database)
    let round = try #require(try await rounds.all().first)
    #expect(round.campaign == issue.campaign.id && round.survey == "sample" && round.period == issue.campaign.period)
    #expect(round.opensUntil == issue.campaign.expiresOn && round.keptUntil == today + 10)
    #expect(round.invited == 5 && round.contacts == 5 && round.erased == 0)
    _ = try await house.contacts.erase([issue.issued.invitees[0].person].map { Data($0) })
    _ = try await house.contacts.erase(endedBefore: today + 10)
    #expect(try await rounds.all().map { [$0.contacts, $0.erased] } == [[4, 1]])
    _ = try await house.contacts.erase(endedBefore: today + 11)
    #expect(try await rounds.all().map { [$0.contacts, $0.erased] } == [[0, 5]])
  }

  @Test(arguments: Engine.allCases)
  func `links that go another way stay with the charity's own sender`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    let issue = try await house.invite(0..<2, mode: .letter)
    #expect(issue.unsent.count == 2)
    #expect(try await issue.links(base: OutboxHouse.base).contains("R1,"))
    try await house.sendAll(by: provider)
    #expect(provider.messages.isEmpty)
  }
}
