import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Storage
import Surveys
import Testing

@Suite struct CallStoreTests {
  private static let today = Day(ordinal: 20_000)

  /// A campaign in which some are to be called and some are written to.
  private struct House {
    let database: any Database
    let secret = SymmetricKey(size: .bits256)
    let contacts = SymmetricKey(size: .bits256)
    let issued: IssuedInvitations

    init(_ engine: Engine, called: Int, written: Int) async throws {
      database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
      var generator = SystemRandomNumberGenerator()
      let rows = (0..<called + written).map { number in
        Interaction(
          reference: "A\(number)", day: today,
          place: Place(channel: "phone", department: "reception", mode: number < called ? .phone : .sms),
          phone: "055000000\(number)",
          name: "N\(number)")
      }
      issued = IssuedInvitations(rows, secret: secret, using: &generator)
      let campaign = Campaign(id: "calls", survey: try Sample.survey(), kind: .addressed, today: today)
      try await SQLInvitationStore(database).issue(issued.tickets, in: campaign)
    }

    func keepContacts() async throws {
      var generator = SystemRandomNumberGenerator()
      let sealed = try issued.invitees.map {
        try SealedContact($0, campaign: "calls", key: contacts, using: &generator)
      }
      try await SQLContactStore(database).keep(sealed)
    }

    func answer(_ invitee: Invitee) async throws {
      let intake = BallotIntake(box: SQLBallotBox(database))
      _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: invitee.token(secret: secret).key)
    }

    var store: SQLCallStore { SQLCallStore(database) }
    var queue: CallQueue {
      let secret = secret
      return CallQueue(
        calls: store, surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
        quiet: SQLQuietStore(database), contactsKey: contacts,
        secret: { $0 == "calls" ? secret : nil })
    }
  }

  @Test(arguments: Engine.allCases)
  func `exactly those invited by telephone are called, once each, in an order of chance`(engine: Engine) async throws {
    let house = try await House(engine, called: 3, written: 4)
    let (queue, me) = (house.queue, Data([1]))
    #expect(try await queue.next(for: me, today: Self.today, now: 0) == nil)
    try await house.keepContacts()
    var names: Set<String> = []
    while let call = try await queue.next(for: me, today: Self.today, now: 0) {
      #expect(call.ticket.mode == .phone && names.insert(call.name ?? "").inserted)
      #expect(try await queue.end(call, .refused, by: me, today: Self.today, now: 0))
    }
    #expect(names == ["N0", "N1", "N2"])
    #expect(try await house.store.counts() == ["calls": [.refused: 3]])
  }

  @Test(arguments: Engine.allCases)
  func `two interviewers get two people, and each keeps hers`(engine: Engine) async throws {
    let house = try await House(engine, called: 2, written: 0)
    try await house.keepContacts()
    let (queue, one, other) = (house.queue, Data([1]), Data([2]))
    let hers = try #require(try await queue.next(for: one, today: Self.today, now: 0))
    let his = try #require(try await queue.next(for: other, today: Self.today, now: 0))
    #expect(hers.call.person != his.call.person)
    #expect(try await queue.next(for: one, today: Self.today, now: 60)?.call.person == hers.call.person)
    #expect(try await queue.next(for: Data([3]), today: Self.today, now: 60) == nil)
    #expect(try await !queue.end(hers, .noAnswer, by: other, today: Self.today, now: 60))
    #expect(try await house.store.counts() == ["calls": [.open: 2]])
  }

  @Test(arguments: Engine.allCases)
  func `who has answered is not called, and nothing is written of it`(engine: Engine) async throws {
    let house = try await House(engine, called: 2, written: 0)
    try await house.keepContacts()
    let (queue, me) = (house.queue, Data([1]))
    let first = try #require(try await queue.next(for: me, today: Self.today, now: 0))
    let person = try #require(house.issued.invitees.first { Data($0.person) == first.call.person })
    try await house.answer(person)
    await queue.finish(first, by: me, today: Self.today)
    let second = try #require(try await queue.next(for: me, today: Self.today, now: 0))
    #expect(second.call.person != first.call.person)
    #expect(try await house.store.counts() == ["calls": [.open: 2]])
    #expect(try await queue.call(first.call.person, today: Self.today) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `a day that was asked for comes first when it comes`(engine: Engine) async throws {
    let house = try await House(engine, called: 3, written: 0)
    try await house.keepContacts()
    let (queue, me) = (house.queue, Data([1]))
    let asked = try #require(try await queue.next(for: me, today: Self.today, now: 0))
    #expect(try await queue.end(asked, .callBack(on: Self.today + 2), by: me, today: Self.today, now: 0))
    for _ in 0..<5 {
      let next = try #require(try await house.queue.next(for: me, today: Self.today + 1, now: 0))
      #expect(next.call.person != asked.call.person)
      #expect(try await house.queue.next(for: me, today: Self.today + 2, now: 0)?.call.person == asked.call.person)
    }
  }

  @Test(arguments: Engine.allCases)
  func `with the campaign its calls are deleted, and are not listed again`(engine: Engine) async throws {
    let house = try await House(engine, called: 2, written: 0)
    try await house.keepContacts()
    _ = try await house.queue.next(for: Data([1]), today: Self.today, now: 0)
    try await house.store.end(["calls"])
    #expect(try await house.store.counts().isEmpty)
    #expect(try await house.queue.next(for: Data([1]), today: Self.today, now: 0) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `how many wait is told in tens, and who ended how many to herself alone`(engine: Engine) async throws {
    let house = try await House(engine, called: 23, written: 0)
    try await house.keepContacts()
    let (queue, me, other) = (house.queue, Data([1]), Data([2]))
    let call = try #require(try await queue.next(for: me, today: Self.today, now: 0))
    let first = try await queue.standing(for: me, today: Self.today, now: 0)
    #expect(first == CallStanding(waiting: 23, done: 0) && first.waiting == 20 && !first.isMore)
    #expect(try await queue.end(call, .refused, by: me, today: Self.today, now: 0))
    #expect(try await queue.standing(for: me, today: Self.today, now: 59).done == 1)
    #expect(try await queue.standing(for: other, today: Self.today, now: 59).done == 0)
    #expect(try await queue.standing(for: me, today: Self.today + 1, now: 90_000).done == 0)
  }

  @Test func `more than a hundred is more than a hundred, and fewer than ten is none in view`() {
    #expect(CallStanding(waiting: 900, done: 0) == CallStanding(waiting: 100, done: 0))
    #expect(CallStanding(waiting: 100, done: 0).isMore && CallStanding(waiting: 9, done: 0).waiting == 0)
  }
}
