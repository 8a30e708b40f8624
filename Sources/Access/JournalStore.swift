/// Keeps the journal.
package protocol JournalStore: Sendable {
  /// The number of its newest entry; 0 before the first. While it stays, so does everything that was published, kept or
  /// chosen, and every figure with it.
  func revision() async throws -> Int
}
