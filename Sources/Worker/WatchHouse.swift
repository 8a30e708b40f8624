package import Logging
import ServiceLifecycle

/// Looks every few moments whether anything is to be mended, and tells those who asked for it.
package struct WatchHouse: Service {
  private let look: @Sendable () async throws -> Void
  private let pause: Duration
  private let logger: Logger

  /// A watch that looks every `pause`, first when one has passed: what begins with it has begun by then.
  package init(pause: Duration, logger: Logger, look: @escaping @Sendable () async throws -> Void) {
    self.look = look
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while (try? await Task.sleep(for: pause)) != nil { await once() }
    }
  }

  private func once() async {
    do {
      try await look()
    } catch {
      logger.error("looking after the house failed", metadata: ["problem": "\(error)"])
    }
  }
}
