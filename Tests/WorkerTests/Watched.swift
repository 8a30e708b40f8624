import Logging
import ServiceLifecycle
import Synchronization
import Testing

/// A count that a service moves and a test waits for.
final class Watched: Sendable {
  private let times = Mutex(0)
  var count: Int { times.withLock(\.self) }

  func note() { times.withLock { $0 += 1 } }

  /// Returns once it was noted so often; a service that never does fails the test after half a minute.
  func reach(_ wanted: Int) async throws { try await eventually { self.count >= wanted } }
}

/// Returns once something holds; fails the test after half a minute, which no busy machine needs.
func eventually(_ holds: @escaping @Sendable () async throws -> Bool) async throws {
  for _ in 0..<3000 {
    if try await holds() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  Issue.record("it never came about")
}

/// Runs a service beside a test, and ends it as the program does.
func running(_ service: any Service, _ test: () async throws -> Void) async throws {
  let task = Task { try await service.run() }
  do {
    try await test()
  } catch {
    task.cancel()
    throw error
  }
  task.cancel()
  _ = await task.result
}

let logger = Logger(label: "worker tests", factory: { _ in SwiftLogNoOpLogHandler() })
