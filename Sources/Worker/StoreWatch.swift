import ServiceLifecycle
import Surveys

/// Ends the program when the disk failed under it. A failed write is never tried again: what the machine then says is
/// on the disk may not be there.
package struct StoreWatch: Service {
  private let failure: @Sendable () async -> Void
  private let farewell: Duration

  /// A watch that waits for a failure; those who wait for an answer get `farewell` to receive it.
  package init(failure: @escaping @Sendable () async -> Void, farewell: Duration = .seconds(1)) {
    self.failure = failure
    self.farewell = farewell
  }

  package func run() async throws {
    try await cancelWhenGracefulShutdown {
      await failure()
      guard !Task.isCancelled else { return }
      try? await Task.sleep(for: farewell)
      throw StoreProblem.failed
    }
  }
}
