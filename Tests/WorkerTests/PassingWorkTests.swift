import Surveys
import Synchronization
import Testing
import Worker

/// The small services: the sweeper, the watch over the disk, the queue of long work.
@Suite struct PassingWorkTests {
  private struct Fault: Error {}

  /// How many pieces of work there are at once.
  private final class Count: Sendable {
    private let held = Mutex(0)
    var value: Int { held.withLock(\.self) }

    @discardableResult func add(_ number: Int) -> Int {
      held.withLock { held in
        held += number
        return held
      }
    }

    func raise(to number: Int) { held.withLock { $0 = max($0, number) } }
  }

  @Test func `a sweep that fails is followed by the next`() async throws {
    let sweeps = Watched()
    let sweeper = SweepLog(pause: .milliseconds(5), logger: logger) {
      sweeps.note()
      throw Fault()
    }
    try await running(sweeper) { try await sweeps.reach(3) }
  }

  @Test func `a sweeper that was told to end sweeps no more`() async throws {
    let sweeps = Watched()
    try await running(SweepLog(pause: .milliseconds(5), logger: logger) { sweeps.note() }) { try await sweeps.reach(1) }
    let last = sweeps.count
    try await Task.sleep(for: .milliseconds(50))
    #expect(sweeps.count == last)
  }

  @Test func `a failed disk ends the program, and a program that ends is no failure`() async throws {
    let broken = StoreWatch(failure: {}, farewell: .milliseconds(1))
    await #expect(throws: StoreProblem.failed) { try await broken.run() }
    let whole = StoreWatch(failure: { try? await Task.sleep(for: .seconds(60)) }, farewell: .milliseconds(1))
    let task = Task { try await whole.run() }
    task.cancel()
    await #expect(throws: Never.self) { try await task.value }
  }

  @Test func `a queue does one piece of work at a time and hands faults back`() async throws {
    let queue = WorkQueue("test")
    let (at, most) = (Count(), Count())
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 {
        group.addTask {
          try await queue.run {
            most.raise(to: at.add(1))
            at.add(-1)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(most.value == 1)
    await #expect(throws: Fault.self) { try await queue.run { throw Fault() } }
  }
}
