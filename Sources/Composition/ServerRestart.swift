import Foundation
import Synchronization

/// Ends a server as a signal would, finishing first what was begun, so that it can begin again with other settings.
package final class ServerRestart: Sendable {
  private let asked = Mutex(false)
  /// So long is left for the answer to whoever asked.
  private static let pause = Duration.milliseconds(300)

  package init() {}

  /// Whether somebody asked.
  package var isAsked: Bool { asked.withLock { $0 } }

  /// Ends the server in a moment; asking again meanwhile does nothing.
  package func ask() {
    let isFirst = asked.withLock { asked in
      defer { asked = true }
      return !asked
    }
    guard isFirst else { return }
    Task {
      try? await Task.sleep(for: ServerRestart.pause)
      kill(getpid(), SIGTERM)
    }
  }
}
