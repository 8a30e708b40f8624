import Foundation
import Synchronization
package import Upkeep

/// Ends a server as a signal would, finishing first what was begun, so that it can begin again with other settings, or with
/// another house in its place.
package final class ServerRestart: Sendable {
  private struct State {
    var isAsked = false
    var word: RestoreWord?
  }

  private let state = Mutex(State())
  private let stop: @Sendable () -> Void
  /// How it ended when a copy was to be put back, just before this server began.
  package let restored: RestoreEnd?
  /// So long is left for the answer to whoever asked.
  private static let pause = Duration.milliseconds(300)

  /// For a server that begins.
  /// - Parameter stop: ends it; by default as a signal would.
  package init(
    after restored: RestoreEnd? = nil, stop: @escaping @Sendable () -> Void = { kill(getpid(), SIGTERM) }
  ) {
    self.restored = restored
    self.stop = stop
  }

  /// Whether somebody asked.
  package var isAsked: Bool { state.withLock { $0.isAsked } }
  /// What is to take the place of the house before it begins again; `nil` where nothing is.
  package var word: RestoreWord? { state.withLock { $0.word } }

  /// Ends the server in a moment; asking again meanwhile changes nothing but what is put back.
  package func ask(restoring word: RestoreWord? = nil) {
    let isFirst = state.withLock { state in
      defer { state = State(isAsked: true, word: state.word ?? word) }
      return !state.isAsked
    }
    guard isFirst else { return }
    Task { [stop] in
      try? await Task.sleep(for: ServerRestart.pause)
      stop()
    }
  }
}
