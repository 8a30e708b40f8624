import Foundation
import Testing
import Worker

/// Whoever sleeps is woken, and no ringing is lost.
@Suite struct WakeSignalTests {
  private let long = Duration.seconds(60)

  /// How long something took, in seconds.
  private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let began = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - began) / .seconds(1)
  }

  @Test func `a signal wakes whoever waits`() async throws {
    let wake = WakeSignal()
    let sleeper = Task { await wake.wait(upTo: long) }
    try await Task.sleep(for: .milliseconds(20))
    await wake.send()
    #expect(await seconds { await sleeper.value } < 30)
  }

  @Test func `one that was sent while nobody waited ends the next wait, once`() async {
    let wake = WakeSignal()
    for _ in 0..<3 { await wake.send() }
    #expect(await seconds { await wake.wait(upTo: long) } < 30)
    #expect(await seconds { await wake.wait(upTo: .milliseconds(50)) } >= 0.04)
  }

  @Test func `whoever is cancelled wakes`() async throws {
    let wake = WakeSignal()
    let sleeper = Task { await wake.wait(upTo: long) }
    try await Task.sleep(for: .milliseconds(20))
    sleeper.cancel()
    #expect(await seconds { await sleeper.value } < 30)
    let late = Task {
      try? await Task.sleep(for: long)
      await wake.wait(upTo: long)
    }
    late.cancel()
    #expect(await seconds { await late.value } < 30)
  }
}
