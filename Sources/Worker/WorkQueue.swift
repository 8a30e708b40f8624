import Dispatch

/// Does long work one piece at a time, off the threads that answer requests.
package struct WorkQueue: Sendable {
  /// Where reports are built.
  static let reports = WorkQueue("rida.reports")

  private let queue: DispatchQueue

  /// A queue with a name for whoever looks at threads.
  package init(_ label: String) { queue = DispatchQueue(label: label) }

  /// Runs a piece of work.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { reply in queue.async { reply.resume(with: Result(catching: work)) } }
  }
}
