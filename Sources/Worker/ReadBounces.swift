package import Logging
package import Sending
import ServiceLifecycle

/// Reads the mailbox of mails that came back, when it starts and every `pause`.
package struct ReadBounces: Service {
  private let bounces: CollectBounces
  private let pause: Duration
  private let logger: Logger

  /// A service that reads a mailbox.
  package init(_ bounces: CollectBounces, pause: Duration, logger: Logger) {
    self.bounces = bounces
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await once()
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// A mailbox that cannot be read is told, and tried again at the next turn.
  private func once() async {
    do {
      let count = try await bounces.collect()
      if count > 0 { logger.info("bounces", metadata: ["reports": "\(count)"]) }
    } catch {
      logger.error("mailbox failed", metadata: ["problem": "\(error)"])
    }
  }
}
