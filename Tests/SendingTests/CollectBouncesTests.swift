import Delivery
import Messages
import Sending
import Surveys
import Synchronization
import Testing

/// What comes back reaches the outbox, and leaves the mailbox only then.
@Suite struct CollectBouncesTests {
  /// An outbox that knows some messages by name.
  private final class Names: OutboxStore {
    struct State {
      var known: Set<String>
      var isBroken = false
      var received: [GatewayReceipt] = []
    }

    let state: Mutex<State>

    init(_ known: Set<String>) { state = Mutex(State(known: known)) }

    var received: [GatewayReceipt] { state.withLock(\.received) }

    func receive(_ receipts: [GatewayReceipt], from sender: String) throws -> [GatewayReceipt] {
      try state.withLock { state in
        guard sender == "smtp", !state.isBroken else { throw CancellationError() }
        state.received += receipts.filter { state.known.contains($0.reference) }
        return receipts.filter { !state.known.contains($0.reference) }
      }
    }

    func claim(
      upTo count: Int, of surveys: [SurveyVersion], by ways: [SendingPlan.Way], at now: Int, on day: Day
    ) -> [ClaimedMessage] { [] }
    func settle(_ messages: [SettledMessage]) {}
    func abandon() -> Int { 0 }
    func waiting(on day: Day) -> [SurveyVersion] { [] }
    func ended() -> [(contact: SealedContact, state: MessageProgress.State)] { [] }
    func counts() -> [MessageCount] { [] }
  }

  private static func report(_ action: String, of name: String) -> String {
    """
    Content-Type: multipart/report; boundary=b

    --b
    Content-Type: message/delivery-status

    Action: \(action)
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Message-ID: <\(name)@charity.example>
    --b--
    """
  }

  private func collector(_ server: ToyMailbox, _ outbox: Names) throws -> CollectBounces {
    CollectBounces(
      mailbox: try Mailbox("pop3://rida@127.0.0.1:\(server.port)", password: "secret"), outbox: outbox)
  }

  @Test func `reports are told and deleted, and other mails stay`() async throws {
    let server = try ToyMailbox([
      Self.report("failed", of: "1"), "Subject: thank you\n\nfor asking", Self.report("delayed", of: "2"),
      Self.report("delivered", of: "2"),
    ])
    defer { server.close() }
    let outbox = Names(["1@charity.example", "2@charity.example"])
    #expect(try await collector(server, outbox).collect() == 3)
    #expect(
      outbox.received == [
        GatewayReceipt(reference: "1@charity.example", receipt: .failed("address")),
        GatewayReceipt(reference: "2@charity.example", receipt: .delivered),
      ])
    #expect(server.seen.mails.count == 1)
  }

  @Test func `a report that comes before the message has its name is told when it has`() async throws {
    let server = try ToyMailbox([Self.report("failed", of: "1")])
    defer { server.close() }
    let outbox = Names([])
    let collector = try collector(server, outbox)
    #expect(try await collector.collect() == 1)
    #expect(outbox.received.isEmpty)
    outbox.state.withLock { _ = $0.known.insert("1@charity.example") }
    #expect(try await collector.collect() == 0)
    #expect(outbox.received == [GatewayReceipt(reference: "1@charity.example", receipt: .failed("address"))])
  }

  @Test func `what the outbox cannot keep stays in the mailbox`() async throws {
    let server = try ToyMailbox([Self.report("failed", of: "1")])
    defer { server.close() }
    let outbox = Names(["1@charity.example"])
    outbox.state.withLock { $0.isBroken = true }
    let collector = try collector(server, outbox)
    await #expect(throws: CancellationError.self) { try await collector.collect() }
    #expect(server.seen.mails.count == 1)
    outbox.state.withLock { $0.isBroken = false }
    while !server.seen.mails.isEmpty { _ = try await collector.collect() }
    #expect(outbox.received.count == 1)
  }
}
