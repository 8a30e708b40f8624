/// Keeps the journal.
package protocol JournalStore: Sendable {
  /// The number of its newest entry; 0 before the first. While it stays, so does everything that was published, kept or
  /// chosen, and every figure with it.
  func revision() async throws -> Int
  /// The number of its newest entry of a kind that may change a figure; 0 before the first. Cost: the entries since then.
  func figureRevision() async throws -> Int
  /// At most so many entries that a filter lets pass, the newest first; only those before a number where one is given.
  func entries(_ filter: JournalFilter, before number: Int?, most: Int) async throws -> [JournalEntry]
}
