package import Logging
import ServiceLifecycle

/// Empties the log of the database every few moments. The log keeps what was written in the order of its commits: whoever
/// copies it sees which ticket was spent beside which envelope. What is swept into the tables has no such order.
package struct SweepLog: Service {
  private let sweep: @Sendable () async throws -> Void
  private let pause: Duration
  private let logger: Logger

  /// A sweeper that sweeps every `pause`.
  package init(pause: Duration, logger: Logger, sweep: @escaping @Sendable () async throws -> Void) {
    self.sweep = sweep
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: pause)
        await once()
      }
    }
  }

  private func once() async {
    do {
      try await sweep()
    } catch {
      logger.error("sweeping the log failed", metadata: ["problem": "\(error)"])
    }
  }
}
