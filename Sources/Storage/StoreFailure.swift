package import Surveys
import Synchronization

/// Remembers that the disk failed, refuses every later write, and wakes whoever waits for it.
package final class StoreFailure: Sendable {
  private struct State {
    var hasFailed = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// A disk that has not failed.
  package init() {}

  /// Throws where the disk has failed already.
  package func check() throws(StoreProblem) {
    if state.withLock({ $0.hasFailed }) { throw .failed }
  }

  /// The disk failed.
  package func note() {
    let waiting = state.withLock { state in
      state.hasFailed = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Returns when the disk fails, or when the task is cancelled.
  package func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.hasFailed || Task.isCancelled { return true }
          state.waiting.append(continuation)
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = [] }
        return state.waiting
      }
      for continuation in waiting { continuation.resume() }
    }
  }
}
