/// Wakes a service before its pause is over: sending it never waits, and one that was sent while nobody waited ends the
/// next wait at once.
package actor WakeSignal {
  private var wasSent = false
  private var sleeper: CheckedContinuation<Void, Never>?

  /// A signal that was not sent yet.
  package init() {}

  /// Wakes the task that waits.
  package func send() {
    if let sleeper {
      self.sleeper = nil
      sleeper.resume()
    } else {
      wasSent = true
    }
  }

  /// Returns when the signal is sent, when the pause is over, or when the task is cancelled.
  package func wait(upTo pause: Duration) async {
    let alarm = Task { [self] in
      guard (try? await Task.sleep(for: pause)) != nil else { return }
      send()
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting in
        if wasSent || Task.isCancelled { waiting.resume() } else { sleeper = waiting }
      }
    } onCancel: {
      Task { await self.send() }
    }
    alarm.cancel()
    wasSent = false
  }
}
