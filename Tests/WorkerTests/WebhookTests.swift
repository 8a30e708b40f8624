import Delivery
import Foundation
import Houses
import Indicators
import Messages
import Releases
import Sending
import Storage
import Surveys
import Synchronization
import Testing
import Worker

/// Events made of what is published, and sent until they are taken.
@Suite struct WebhookTests {
  private typealias Outcome = HTTPExchange.Outcome

  /// Receives what is sent, and answers as a test wants.
  private final class Receiver: Sendable {
    struct Sent: Equatable {
      let id: String
      let timestamp: String
      let signature: String
      let body: String
    }
    private let list = Mutex<[Sent]>([])
    private let answers: @Sendable (Int) -> Outcome
    var sent: [Sent] { list.withLock(\.self) }

    /// - Parameter answers: what the attempt of a number, from 1 on, is answered.
    init(_ answers: @escaping @Sendable (Int) -> Outcome) { self.answers = answers }

    func take(_ request: HTTPExchange.Request) async -> Outcome {
      func header(_ name: String) -> String { request.headers.first { $0.name == name }?.value ?? "" }
      let sent = Sent(
        id: header("webhook-id"), timestamp: header("webhook-timestamp"), signature: header("webhook-signature"),
        body: String(decoding: request.body, as: UTF8.self))
      let count = list.withLock { list in
        list.append(sent)
        return list.count
      }
      return answers(count)
    }
  }

  /// A house whose webhook is told of everything.
  private struct House {
    let house: TestHouse
    let desk: WebhookDesk
    let secret: WebhookSecret
    let now = TestClock.noon

    init() async throws {
      house = try await Seed.house()
      desk = WebhookDesk(SQLWebhookStore(house.database), codes: try house.keys.key(.codes), peer: nil)
      var generator = SystemRandomNumberGenerator()
      secret = try await desk.add(
        "https://hooks.example.org/rida", topics: Set(WebhookTopic.allCases), by: "admin", at: now, using: &generator
      ).secret
    }

    func send(by receiver: Receiver, at moment: Int) async throws -> [WebhookAnswer] {
      try await SendWebhooks(desk) { request, _ in await receiver.take(request) }.turn { moment }
    }

    /// Has the next turn find everything that the seed published.
    func forgetMarks() async throws {
      _ = try await house.database.write { try $0.run(Statement("UPDATE webhook_mark SET batch = 0, report = 0")) }
    }

    func tell(at moment: Int) async throws {
      let database = house.database
      let tell = TellWebhooks(
        desk.store, reports: house.reports, outbox: SQLOutboxStore(database),
        evidence: { survey in
          try await Evidence(
            of: survey, surveys: SQLSurveyStore(database), tallies: SQLTallyStore(database),
            fieldwork: SQLFieldworkStore(database), improvements: SQLImprovementStore(database))
        })
      try await tell.turn(at: moment, on: TestClock.today)
    }

    var bodies: [String] {
      get async throws {
        try await house.database.read { connection in
          try connection.rows(Statement("SELECT body FROM webhook_event ORDER BY type, id")).map { try $0.text(0) }
        }
      }
    }
  }

  @Test func `what was published before is not told, and what is published is told once`() async throws {
    let house = try await House()
    try await house.tell(at: house.now)
    #expect(try await house.bodies.isEmpty)
    try await house.forgetMarks()
    try await house.tell(at: house.now)
    let told = try await house.bodies
    let released = told.filter { $0.hasPrefix(#"{"type":"release.published","timestamp":""#) }
    #expect(!released.isEmpty)
    #expect(released.allSatisfy { $0.contains(#""survey":"sample""#) && $0.contains(#""first_day":"2026-07-01""#) })
    try await house.forgetMarks()
    try await house.tell(at: house.now + 3600)
    #expect(try await house.bodies == told)
  }

  @Test func `the first webhook is not told of what was published while there was none`() async throws {
    let house = try await House()
    #expect(try await house.desk.store.end(1, by: "admin", at: house.now))
    try await house.forgetMarks()
    var generator = SystemRandomNumberGenerator()
    _ = try await house.desk.add(
      "https://hooks.example.org/", topics: [.released], by: "admin", at: house.now, using: &generator)
    try await house.tell(at: house.now)
    #expect(try await house.bodies.isEmpty)
  }

  @Test func `a closed period tells of the target that it missed, with the value that is shown`() async throws {
    let house = try await House()
    let period = try #require(Period("2026Q3"))
    let improvements = SQLImprovementStore(house.house.database)
    for (indicator, value) in [(Indicator.satisfied, 0.99), (.mean, 1.5)] {
      let aim = Target.Aim(survey: "sample", question: "overall", indicator: indicator, scope: .everybody)
      try await improvements.set(Target(aim: aim, value: value, since: period))
    }
    try await house.forgetMarks()
    try await house.tell(at: house.now)
    let missed = try await house.bodies.filter { $0.contains(#""type":"target.missed""#) }
    // Thirty of forty are satisfied; the mean of 2.5 is beyond 1.5.
    #expect(missed.count == 1)
    #expect(
      missed.first?.hasSuffix(
        #""data":{"breakdown":"none","indicator":"satisfied","label":"","period":"2026Q3","question":"overall","#
          + #""survey":"sample","target":0.99,"value":0.75}}"#) == true, "\(missed)")
  }

  @Test func `a program that ended during an attempt sends the same event again, and none is lost`() async throws {
    let house = try await House()
    try await house.forgetMarks()
    try await house.tell(at: house.now)
    let count = try await house.bodies.count
    // Claimed, and never settled: what a program does that is killed.
    let lost = try await house.desk.store.claim(upTo: 8, at: house.now)
    #expect(lost.count == min(8, count))
    let receiver = Receiver { _ in .answered(status: 200, body: []) }
    for moment in [house.now, house.now + WebhookProgress.lease] {
      while try await !house.send(by: receiver, at: moment).isEmpty {}
    }
    #expect(Set(receiver.sent.map(\.id)).count == count && receiver.sent.count == count)
    #expect(Set(receiver.sent.map(\.id)).isSuperset(of: lost.map(\.event.id)))
    for sent in receiver.sent {
      let event = WebhookEvent(id: sent.id, type: "", body: sent.body)
      #expect(sent.signature == house.secret.signature(of: event, at: try #require(Int(sent.timestamp))))
    }
  }

  @Test func `an event that is refused goes out again under its id, signed anew, until it is taken`() async throws {
    let house = try await House()
    var generator = SystemRandomNumberGenerator()
    let event = try #require(try await house.desk.test(1, at: house.now, using: &generator))
    let answers: [Outcome] = [
      .answered(status: 302, body: []), .unsent, .silence, .barred, .answered(status: 204, body: []),
    ]
    let receiver = Receiver { answers[min($0, answers.count) - 1] }
    var (moment, came) = (house.now, [WebhookAnswer]())
    for _ in answers {
      came += try await house.send(by: receiver, at: moment)
      #expect(try await house.send(by: receiver, at: moment).isEmpty)
      let progress = try await house.desk.store.deliveries(of: 1, most: 1)[0].progress
      #expect(progress.attempts == came.count)
      moment = max(moment + 1, progress.nextAt)
    }
    #expect(came == [.status(302), .unreachable, .silence, .barred, .status(204)])
    #expect(Set(receiver.sent.map(\.id)) == [event.id] && Set(receiver.sent.map(\.body)) == [event.body])
    #expect(Set(receiver.sent.map(\.signature)).count == answers.count)
    #expect(try await house.desk.store.deliveries(of: 1, most: 1)[0].progress.state == .accepted)
  }

  @Test func `410 ends a webhook with whatever waits for it`() async throws {
    let house = try await House()
    var generator = SystemRandomNumberGenerator()
    for second in 0..<3 { _ = try await house.desk.test(1, at: house.now - second, using: &generator) }
    let receiver = Receiver { _ in .answered(status: 410, body: []) }
    #expect(try await house.send(by: receiver, at: house.now) == Array(repeating: .status(410), count: 3))
    #expect(try await house.send(by: receiver, at: house.now + 999_999).isEmpty && receiver.sent.count == 3)
    #expect(try await house.desk.store.webhooks().map(\.ending) == [Webhook.Ending(by: nil, at: house.now)])
    #expect(try await house.desk.test(1, at: house.now, using: &generator) == nil)
  }

  @Test func `a secret that nothing opens any more is told, and nothing goes out unsigned`() async throws {
    let house = try await House()
    var generator = SystemRandomNumberGenerator()
    _ = try await house.desk.test(1, at: house.now, using: &generator)
    let receiver = Receiver { _ in .answered(status: 200, body: []) }
    let other = WebhookDesk(house.desk.store, codes: .init(size: .bits256), peer: nil)
    let answers = try await SendWebhooks(other) { request, _ in await receiver.take(request) }.turn { house.now }
    #expect(answers == [.secretLost] && receiver.sent.isEmpty)
  }
}
