import Delivery
import Fieldwork
import Foundation
import Invitations
import Messages
import Sending
import Storage
import Surveys
import Testing

/// What is to be sent is neither lost nor sent twice, whatever happens in between.
@Suite struct OutboxTests {
  private let today = OutboxHouse.today
  private let noon = OutboxHouse.noon

  @Test(arguments: Engine.allCases)
  func `everybody gets her link once, and no text and no link is kept`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    let issue = try await house.invite(0..<100)
    #expect(issue.unsent.isEmpty)
    try await house.sendAll(by: provider)
    try await house.sendAll(by: provider)
    let expected = Set(issue.issued.invitees.map { "\(OutboxHouse.base)/r/\($0.token(secret: issue.secret))" })
    let links = provider.messages.compactMap { $0.text.split(separator: " ").last.map(String.init) }
    #expect(provider.messages.count == 100 && Set(links) == expected)
    #expect(Set(provider.messages.map(\.number)).count == 100)
    #expect(try await house.states() == [.accepted: 100])
    #expect(try await house.states(.reminder) == [.waiting: 100])
    let rows = try await house.database.read { try $0.rows(Statement("SELECT * FROM message")) }
    let kept = "\(rows.map(\.values))"
    #expect(!kept.contains("/r/") && !kept.contains("966510000"))
  }

  @Test(arguments: Engine.allCases)
  func `what was handed over and never answered is unknown, and never handed over again`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine)
    try await house.invite(0..<19)
    let silent = OutboxHouse.Provider { $0 <= 9 ? .silence : .taken(reference: "r\($0)") }
    try await house.sendAll(by: silent)
    // Another process claims ten more of a second round, and dies.
    try await house.invite(30..<40)
    let version = SurveyVersion(key: "sample", version: 1)
    #expect(try await house.outbox.claim(upTo: 99, of: [version], by: [.sms], at: noon, on: today).count == 10)
    #expect(try await house.outbox.abandon() == 10)
    let next = OutboxHouse.Provider()
    try await house.sendAll(by: next, at: noon + 3600)
    #expect(next.messages.isEmpty)
    #expect(try await house.states() == [.unknown: 19, .accepted: 10])
  }

  @Test(arguments: Engine.allCases)
  func `what was put off goes at once and then ever later, and what was refused does not`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine)
    try await house.invite(0..<2)
    let provider = OutboxHouse.Provider { _ in .later("http 503") }
    try await house.sendAll(by: provider)
    #expect(provider.messages.count == 4, "a second attempt at once, and no third")
    try await house.sendAll(by: provider, at: noon + 59)
    #expect(provider.messages.count == 4)
    try await house.sendAll(by: provider, at: noon + 120)
    #expect(provider.messages.count == 6)
    let refusing = OutboxHouse.Provider { _ in .refused("number") }
    try await house.sendAll(by: refusing, at: noon + 3600)
    try await house.sendAll(by: refusing, at: noon + 4 * 3600)
    #expect(refusing.messages.count == 2)
    #expect(try await house.states() == [.failed: 2])
  }

  @Test(arguments: Engine.allCases)
  func `whoever mistypes a password loses no message`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine)
    try await house.invite(0..<60)
    let locked = OutboxHouse.Provider { _ in .unserved("signin") }
    for day in 0..<4 { try await house.sendAll(by: locked, at: OutboxHouse.noon + day * 3600) }
    #expect(try await house.states() == [.waiting: 60])
    let provider = OutboxHouse.Provider()
    try await house.sendAll(by: provider, at: OutboxHouse.noon + 5 * 3600)
    #expect(try await house.states() == [.accepted: 60] && provider.messages.count == 60)
  }

  @Test(arguments: Engine.allCases)
  func `one about which a provider is silent holds back no other's answer`(engine: Engine) async throws {
    let house = try await OutboxHouse(engine)
    try await house.invite(0..<8)
    let (slow, gate) = (SlowProvider(), house.outbox)
    let send = house.send(by: slow)
    let turn = Task { try await send.turn(at: Double(OutboxHouse.noon), on: OutboxHouse.today) }
    var accepted = 0
    for _ in 0..<3000 where accepted < 7 {
      try await Task.sleep(for: .milliseconds(20))
      accepted = try await gate.counts().filter { $0.state == .accepted }.reduce(0) { $0 + $1.count }
    }
    #expect(accepted == 7, "while one message is still on its way")
    slow.speak()
    #expect(try await turn.value.accepted == 7)
    #expect(try await house.states() == [.accepted: 7, .unknown: 1])
  }

  @Test(arguments: Engine.allCases)
  func `a contact that nobody can open holds up nobody else`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    try await house.invite(0..<10)
    _ = try await house.database.write { connection in
      try connection.run(
        Statement(
          "UPDATE contact SET sealed = ? WHERE person = (SELECT person FROM contact ORDER BY person LIMIT 1)",
          .bytes(Data(count: 60))))
    }
    try await house.sendAll(by: provider)
    #expect(provider.messages.count == 9)
    #expect(try await house.states() == [.accepted: 9, .waiting: 1])
  }

  @Test(arguments: Engine.allCases)
  func `nothing goes out by night, on a Friday morning, or after the round`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    try await house.invite(0..<3)
    for moment in [noon + 9 * 3600, noon + 3 * 86_400 - 3600] {
      try await house.sendAll(by: provider, at: moment, on: today)
    }
    try await house.sendAll(by: provider, at: noon + 30 * 86_400, on: today + 30)
    #expect(provider.messages.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `no more go out than a minute allows`(engine: Engine) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    try await house.invite(0..<200)
    let send = house.send(by: provider, perMinute: 60)
    for second in 0..<10 { _ = try await send.turn(at: Double(noon + second), on: today) }
    #expect(provider.messages.count == 10)
  }

  @Test(arguments: Engine.allCases)
  func `receipts change the state of the message that they name, and of no other provider's`(
    engine: Engine
  ) async throws {
    let (house, provider) = (try await OutboxHouse(engine), OutboxHouse.Provider())
    let issue = try await house.invite(0..<3)
    try await house.sendAll(by: provider)
    func said(_ reference: String, _ receipt: Receipt) -> GatewayReceipt {
      GatewayReceipt(reference: reference, receipt: receipt)
    }
    let unknown = try await house.outbox.receive(
      [said("r1", .delivered), said("r2", .failed("expired")), said("r9", .delivered)], from: "test")
    #expect(unknown.map(\.reference) == ["r9"])
    #expect(try await house.outbox.receive([said("r3", .delivered)], from: "other").count == 1)
    _ = try await house.outbox.receive([said("r1", .failed("late")), said("r1", .accepted)], from: "test")
    #expect(try await house.states() == [.delivered: 1, .failed: 1, .accepted: 1])
    let outreach = SQLOutreachStore(house.database)
    let count = CountDeliveries(
      outbox: house.outbox, invitations: house.invitations, outreach: outreach, keys: house.keys)
    #expect(try await count.count() == 1)
    let kept = try await outreach.report(of: issue.campaign.id)
    #expect(kept.counts.values.map { $0 } == [[.delivered: 1, .failed: 1, .unknown: 1]])
    #expect(try await count.count() == 0, "nothing is written twice")
  }
}
