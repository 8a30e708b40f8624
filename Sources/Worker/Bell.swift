/// Wakes a service before its time: whoever rings it does not wait, and a bell that rang while nobody slept is heard at the
/// next wait.
package actor Bell {
  private var hasRung = false
  private var sleeper: CheckedContinuation<Void, Never>?

  /// A bell that is still.
  package init() {}

  /// Wakes whoever waits.
  package func ring() {
    if let sleeper {
      self.sleeper = nil
      sleeper.resume()
    } else {
      hasRung = true
    }
  }

  /// Returns when the bell rings, when the pause is over, or when the task is cancelled.
  package func wait(upTo pause: Duration) async {
    let alarm = Task { [self] in
      guard (try? await Task.sleep(for: pause)) != nil else { return }
      ring()
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting in
        if hasRung || Task.isCancelled { waiting.resume() } else { sleeper = waiting }
      }
    } onCancel: {
      Task { await self.ring() }
    }
    alarm.cancel()
    hasRung = false
  }
}
