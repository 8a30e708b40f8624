import Dispatch

/// Builds workbooks one at a time, off the threads that answer requests.
enum ReportQueue {
  private static let queue = DispatchQueue(label: "rida.reports")

  /// Runs work on the queue.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { reply in queue.async { reply.resume(with: Result(catching: work)) } }
  }
}
