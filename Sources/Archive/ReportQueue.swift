import Dispatch

/// Builds workbooks one at a time, off the threads that answer requests.
package enum ReportQueue {
  private static let queue = DispatchQueue(label: "rida.reports")

  /// Runs work on the queue.
  package static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { reply in queue.async { reply.resume(with: Result(catching: work)) } }
  }
}
