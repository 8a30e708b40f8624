/// Does one piece of long work at a time, apart from whoever asked for it, and remembers how the last one ended.
package actor Turn<Outcome: Sendable> {
  private var work: Task<Void, Never>?
  /// When what is under way began, in seconds since 1970; `nil` where nothing is.
  package private(set) var since: Int?
  /// How the last one ended, in this run of the program.
  package private(set) var last: Outcome?

  /// Nothing done yet.
  package init() {}

  /// Begins, unless something is under way; returns when it has ended, or after `patience` at the latest.
  /// - Returns: whether it began.
  package func begin(
    at now: Int, patience: Duration = .seconds(5), _ body: @escaping @Sendable () async -> Outcome
  ) async -> Bool {
    guard since == nil else { return false }
    since = now
    let work = Task { finish(await body()) }
    let (ends, ended) = AsyncStream<Void>.makeStream()
    let waiting = [
      Task {
        await work.value
        ended.yield()
      },
      Task {
        try? await Task.sleep(for: patience)
        ended.yield()
      },
    ]
    for await _ in ends { break }
    for task in waiting { task.cancel() }
    return true
  }

  private func finish(_ outcome: Outcome) { (last, since) = (outcome, nil) }
}
