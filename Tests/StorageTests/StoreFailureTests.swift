import Storage
import Surveys
import Testing

@Suite struct StoreFailureTests {
  @Test func `a failed disk refuses every later write, and wakes whoever waits for it`() async throws {
    let failure = StoreFailure()
    try failure.check()
    async let told: Void = failure.wait()
    failure.note()
    await told
    await failure.wait()
    #expect(throws: StoreProblem.failed) { try failure.check() }
  }

  @Test func `waiting ends with the task that waits`() async {
    let failure = StoreFailure()
    let waiting = Task { await failure.wait() }
    waiting.cancel()
    await waiting.value
  }
}
