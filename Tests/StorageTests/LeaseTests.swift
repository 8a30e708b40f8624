import Foundation
import Logging
import Nodes
import ServiceLifecycle
import Storage
import Synchronization
import Testing

/// What one of several servers does alone: one holds the lease at a time, and whoever held it once writes nothing more.
@Suite struct LeaseTests {
  private static let logger = Logger(label: "lease") { _ in SwiftLogNoOpLogHandler() }

  @Test(arguments: Engine.allCases) func `of many who take a lease one gets it`(engine: Engine) async throws {
    let lease = Lease("worker", in: try await engine.database())
    let free = try await lease.mark()
    #expect(free == Lease.Mark(number: 0, beat: 0, isFree: true))
    let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
      for _ in 0..<10 { group.addTask { try await lease.take(free) } }
      return try await group.reduce(into: [Int]()) { if let number = $1 { $0.append(number) } }
    }
    #expect(numbers == [1])
    #expect(try await lease.beat(as: 1))
    #expect(try await !lease.beat(as: 2))
    // What was seen before the sign of life is no longer so.
    #expect(try await lease.take(Lease.Mark(number: 1, beat: 0, isFree: false)) == nil)
    #expect(try await lease.take(Lease.Mark(number: 1, beat: 1, isFree: false)) == 2)
    #expect(try await !lease.beat(as: 1))
    try await lease.free(as: 1)
    #expect(try await lease.mark() == Lease.Mark(number: 2, beat: 0, isFree: false))
    try await lease.free(as: 2)
    #expect(try await lease.mark().isFree)
  }

  @Test(arguments: Engine.allCases)
  func `who held a lease once reads, and writes nothing`(engine: Engine) async throws {
    let database = try await engine.database()
    let lease = Lease("worker", in: database)
    let first = try #require(try await lease.take(lease.mark()))
    let old = lease.fenced(as: first)
    let add = Statement("INSERT INTO clock (one, day) VALUES (1, '2026-11-29')")
    try await old.write { _ = try $0.run(add) }
    let second = try #require(try await lease.take(lease.mark()))
    let change = Statement("UPDATE clock SET day = '2026-11-30'")
    await #expect(throws: LeaseProblem.lost(name: "worker")) { try await old.write { _ = try $0.run(change) } }
    let read = Statement("SELECT day FROM clock")
    #expect(try await old.read { try $0.rows(read)[0].text(0) } == "2026-11-29")
    // Another lease is none of its business, and without the look the same write would have gone through.
    _ = try await Lease("other", in: database).take(Lease.Mark(number: 0, beat: 0, isFree: true))
    try await lease.fenced(as: second).write { _ = try $0.run(change) }
    #expect(try old.look(read)[0].text(0) == "2026-11-30")
  }

  @Test func `services run at one of three, go on at another, and end where the lease is taken away`() async throws {
    let lease = Lease("worker", in: try await Engine.sqlite.database())
    let running = Mutex<(now: [Int], most: Int)>(([], 0))
    let hold = HoldLease(lease, pause: .milliseconds(20), silence: .seconds(3), logger: Self.logger) { number in
      [
        Told { isBegun in
          running.withLock { running in
            if isBegun { running.now.append(number) } else { running.now.removeAll { $0 == number } }
            running.most = max(running.most, running.now.count)
          }
        }
      ]
    }
    let nodes = (0..<3).map { _ in Task { try await hold.run() } }
    try await until { running.withLock { $0.now == [1] } }
    // As somebody does who saw it stand still.
    while try await lease.take(lease.mark()) == nil {}
    try await until { running.withLock { $0.now == [3] } }
    for node in nodes { node.cancel() }
    for node in nodes { try await node.value }
    #expect(running.withLock { $0.now.isEmpty && $0.most == 1 })
    #expect(try await lease.mark().isFree)
  }

  private func until(_ holds: () -> Bool) async throws {
    for _ in 0..<500 where !holds() { try await Task.sleep(for: .milliseconds(20)) }
    #expect(holds())
  }

  /// Tells when it begins and when it has ended.
  private struct Told: Service {
    let tell: @Sendable (Bool) -> Void

    init(_ tell: @escaping @Sendable (Bool) -> Void) { self.tell = tell }

    func run() async throws {
      tell(true)
      defer { tell(false) }
      try? await Task.sleep(for: .seconds(60))
    }
  }
}
