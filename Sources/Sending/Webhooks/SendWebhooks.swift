package import Delivery
package import Messages

/// Tells webhooks of what waits for them, a part at a time: claims it durably, sends it, and keeps what came of it.
package struct SendWebhooks: Sendable {
  /// Makes a request; a test has its own.
  package typealias Exchange = @Sendable (HTTPExchange.Request, HTTPExchange.Limits) async -> HTTPExchange.Outcome

  private let desk: WebhookDesk
  private let exchange: Exchange

  /// How many events are on their way at once: so many are sent again when the program dies.
  private static let atOnce = 8
  /// Seconds for a connection and for the whole answer, and bytes that are read of it. They end before the lease does.
  private static let (connecting, whole, longest) = (10, 30, 16 * 1024)

  /// Sends what the desk's store keeps, to the outside alone and to the peer that the desk allows.
  package init(
    _ desk: WebhookDesk, exchange: @escaping Exchange = { await HTTPExchange.run($0, limits: $1) }
  ) {
    self.desk = desk
    self.exchange = exchange
  }

  /// Sends one part of what is due.
  /// - Parameter now: the time, in seconds since 1970, whenever it is asked.
  /// - Returns: what each attempt came to; none where nothing is due.
  package func turn(at now: @escaping @Sendable () -> Int) async throws -> [WebhookAnswer] {
    let claimed = try await desk.store.claim(upTo: SendWebhooks.atOnce, at: now())
    return try await withThrowingTaskGroup(of: WebhookAnswer.self) { group in
      for event in claimed { group.addTask { try await send(event, at: now) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Sends one event and keeps what came of it.
  private func send(_ claimed: ClaimedEvent, at now: @Sendable () -> Int) async throws -> WebhookAnswer {
    let answer = await attempt(claimed.event, to: claimed.webhook, at: now())
    var (progress, generator) = (claimed.progress, SystemRandomNumberGenerator())
    let ended = now()
    progress.end(answer, at: ended, using: &generator)
    try await desk.store.settle(claimed, as: progress, at: ended)
    return answer
  }

  private func attempt(_ event: WebhookEvent, to webhook: Webhook, at now: Int) async -> WebhookAnswer {
    guard let secret = desk.secret(of: webhook) else { return .secretLost }
    let request = HTTPExchange.Request(
      method: "POST", url: webhook.address.description,
      headers: [
        ("Content-Type", "application/json"), ("User-Agent", "Rida"), ("webhook-id", event.id),
        ("webhook-timestamp", "\(now)"), ("webhook-signature", secret.signature(of: event, at: now)),
      ], body: Array(event.body.utf8))
    let peer = desk.peer.flatMap { PeerAddress("127.0.0.1", port: $0.port) }
    let limits = HTTPExchange.Limits(
      connecting: SendWebhooks.connecting, whole: SendWebhooks.whole, longest: SendWebhooks.longest,
      beyond: .cut, reach: .outside(and: peer))
    return switch await exchange(request, limits) {
    case .answered(let status, _): .status(status)
    case .unsent: .unreachable
    case .barred: .barred
    case .silence: .silence
    }
  }
}
