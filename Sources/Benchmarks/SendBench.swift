import CYardstick
package import Composition
import Delivery
import Foundation
import Hummingbird
import Invitations
import Logging
import Messages
import NIOCore
import Sending
import Surveys

/// Links that go out by themselves: claimed durably, made, handed over to a provider on this machine and settled durably,
/// beside a loop in C on libcurl that hands over as many requests and keeps nothing.
package struct SendBench {
  let folder: String
  let count: Int
  let folders: CharityFolders

  /// - Parameter count: how many messages.
  package init(folder: String, count: Int, folders: CharityFolders) {
    self.folder = folder
    self.count = count
    self.folders = folders
  }

  /// Messages a second, the better of two turns of each.
  package func measure() async throws -> [BenchRow] {
    let (ports, ready) = AsyncStream.makeStream(of: Int.self)
    let serving = Task { try await SendBench.provider { ready.yield($0) }.runService(gracefulShutdownSignals: []) }
    defer { serving.cancel() }
    guard let port = await ports.first(where: { _ in true }) else { throw CancellationError() }
    var best = (ours: Double.infinity, bare: Double.infinity)
    for turn in 0..<2 {
      var code: Int32 = 0
      best.bare = min(best.bare, Stopwatch.time { code = yardstick_send("http://127.0.0.1:\(port)/send?to=1", count) })
      guard code == 0 else { throw Complaint(code: 69, lines: ["the yardstick could not reach the provider"]) }
      best.ours = min(best.ours, try await send(turn, port: port))
    }
    return [
      BenchRow(
        "send", unit: "messages/s with durable states, on \(ProcessInfo.processInfo.activeProcessorCount) cores",
        value: Double(count) / best.ours, yardstick: "a loop in C on libcurl that keeps nothing",
        yardstickValue: Double(count) / best.bare)
    ]
  }

  /// A provider that takes everything.
  private static func provider(
    _ onRunning: @escaping @Sendable (Int) -> Void
  ) -> Application<RouterResponder<BasicRequestContext>> {
    let router = Router()
    router.get("/send") { _, _ in
      Response(status: .accepted, body: .init(byteBuffer: ByteBuffer(string: "0: Accepted for delivery")))
    }
    return Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? 0) },
      logger: Logger(label: "provider") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Seconds until everybody of a round has her message.
  private func send(_ turn: Int, port: Int) async throws -> Double {
    let bench = try await BenchWorkspace(
      folder: "\(folder)/send-\(turn)", tickets: 0, folders: folders, adding: "\nsending: { ways: [sms] }\n")
    let people = (0..<count).map { person in
      Interaction(
        reference: "R\(person)", day: bench.workspace.today,
        place: Place(channel: "phone", department: "reception", mode: .sms),
        phone: "+9665\(10_000_000 + person)")
    }
    try await bench.workspace.issuer.addressed(bench.survey, interactions: people, today: bench.workspace.today)
      .commit()
    let gateway = try SendBench.gateway(port: port)
    let send = bench.workspace.send(
      by: Carriers(
        sms: [
          .init(
            gateway: gateway, senderName: "Bench",
            sender: GatewaySender(gateway, as: GatewayCredentials(sender: "Bench", values: [:])))
        ], perMinute: 6_000_000), base: "https://rida.example")
    // Whatever the hour is, the round is sent at one at which messages go out.
    let now = SendingHours().next(from: Clock.seconds)
    return try await Stopwatch.time {
      var (sent, second) = (0, Double(now))
      while sent < count {
        sent += try await send.turn(at: second, on: bench.workspace.today).accepted
        second += 0.001
      }
    }
  }

  private static func gateway(port: Int) throws -> Gateway {
    let document = GatewayDocument(
      source: """
        key: bench
        name: { ar: قياس, en: Bench }
        note: { ar: للقياس, en: For measuring }
        credentials: []
        send: { method: GET, url: "http://127.0.0.1:\(port)/send", query: { to: "{number}", text: "{text}", from: "{sender}" } }
        accepted: { status: [202], fields: { ".": ["0: Accepted for delivery"] } }
        errors: []
        """, file: "bench.yaml")
    guard let gateway = document.gateway else { throw Complaint.input(document.findings.map(\.description)) }
    return gateway
  }
}
