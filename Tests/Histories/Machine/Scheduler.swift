import Foundation

/// Runs every task of a history on one thread. Which of those that could go on goes on next is drawn; when none can, the
/// clock goes on to the next moment for which somebody waits.
final class Scheduler: TaskExecutor, @unchecked Sendable {
  private typealias Enqueue = @convention(thin) (UnownedJob) -> Void
  private typealias Hook = @convention(thin) (UnownedJob, Enqueue) -> Void
  private struct Sleeper {
    let until: Int
    let number: Int
    let wakes: UnsafeContinuation<Void, Never>
  }

  static let shared = Scheduler()

  private var ready: [UnownedJob] = []
  private var asleep: [Sleeper] = []
  private var slept = 0
  private var order = Chance(seed: 0)
  /// Seconds since 1970, as they truly are.
  private(set) var now = 0
  /// How many jobs ran.
  private(set) var steps = 0

  func enqueue(_ job: consuming ExecutorJob) { ready.append(UnownedJob(job)) }

  /// Takes every task of the process from the runtime's own threads.
  static func takeOver() throws {
    guard let hook = dlsym(dlopen(nil, RTLD_NOW), "swift_task_enqueueGlobal_hook") else {
      throw Unplayable("the runtime lets nobody else run its tasks")
    }
    hook.assumingMemoryBound(to: Hook?.self).pointee = { job, _ in Scheduler.shared.ready.append(job) }
  }

  /// Runs work to its end, and whatever it began until nobody waits any more, or until it is `over`.
  func play(
    seed: UInt64, from start: Int, until over: () -> Bool, _ work: @escaping @Sendable () async -> Void
  ) {
    (ready, asleep, slept, steps, now) = ([], [], 0, 0, start)
    order = Chance(seed: seed)
    Task.detached { await work() }
    while true {
      while !ready.isEmpty {
        if over() { return }
        let job = ready.swapRemove(at: Int(order.next() % UInt64(ready.count)))
        steps += 1
        job.runSynchronously(on: asUnownedTaskExecutor())
      }
      guard let next = asleep.indices.min(by: { order(of: $0) < order(of: $1) }) else { return }
      let sleeper = asleep.remove(at: next)
      now = max(now, sleeper.until)
      sleeper.wakes.resume()
    }
  }

  private func order(of place: Int) -> (Int, Int) { (asleep[place].until, asleep[place].number) }

  /// Returns when the clock shows a moment.
  func sleep(until moment: Int) async {
    await withUnsafeContinuation { wakes in
      slept += 1
      asleep.append(Sleeper(until: moment, number: slept, wakes: wakes))
    }
  }

  func sleep(_ seconds: Int) async { await sleep(until: now + seconds) }

  /// Lets others go first, perhaps.
  func step() async { await withUnsafeContinuation { $0.resume() } }
}

extension Array {
  /// Takes an element out; the last one takes its place.
  fileprivate mutating func swapRemove(at place: Int) -> Element {
    swapAt(place, count - 1)
    return removeLast()
  }
}

/// Why no history can be played here.
struct Unplayable: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
