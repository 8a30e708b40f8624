package import Logging
package import Sending
import ServiceLifecycle
package import Surveys

/// Sends what waits, in the hours in which it may go out: when it starts, and every `pause`.
package struct SendInvitations: Service {
  private let send: SendMessages
  private let outbox: any OutboxStore
  private let receipts: ReceiptDesk
  private let now: @Sendable () -> Double
  private let today: @Sendable () -> Day
  private let pause: Duration
  private let logger: Logger

  /// A service that sends with `send` what `outbox` keeps, and then hears again what `receipts` heard too early.
  package init(
    _ send: SendMessages, outbox: any OutboxStore, receipts: ReceiptDesk, now: @escaping @Sendable () -> Double,
    today: @escaping @Sendable () -> Day, pause: Duration, logger: Logger
  ) {
    self.send = send
    self.outbox = outbox
    self.receipts = receipts
    self.now = now
    self.today = today
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      await abandon()
      while !Task.isCancelled {
        while !Task.isCancelled, await once() {
          try? await Task.sleep(for: .seconds(await send.pause(at: now())))
        }
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// What an earlier process had begun and did not end is unknown from now on.
  private func abandon() async {
    do {
      let count = try await outbox.abandon()
      if count > 0 { logger.warning("messages unknown", metadata: ["count": "\(count)"]) }
    } catch {
      logger.error("sending failed", metadata: ["problem": "\(error)"])
    }
  }

  /// Sends one part; whether there may be more.
  private func once() async -> Bool {
    do {
      let turn = try await send.turn(at: now(), on: today())
      try await receipts.settle()
      guard turn.claimed > 0 else { return false }
      logger.info("messages", metadata: ["claimed": "\(turn.claimed)", "accepted": "\(turn.accepted)"])
      return true
    } catch {
      logger.error("sending failed", metadata: ["problem": "\(error)"])
      return false
    }
  }
}
