/// What a copy of the database holds, or what the house holds now: counts and names that say nothing of an answer.
package struct CopyContents: Codable, Equatable, Sendable {
  /// Versions of surveys that were published.
  package let surveys: Int
  /// Batches that were released.
  package let releases: Int
  /// Entries of the journal.
  package let entries: Int
  /// The day of the newest entry; `nil` where it has none.
  package let lastDay: String?
  /// The names of all accounts, in order.
  package let accounts: [String]

  /// Counts and names.
  package init(surveys: Int, releases: Int, entries: Int, lastDay: String?, accounts: [String]) {
    self.surveys = surveys
    self.releases = releases
    self.entries = entries
    self.lastDay = lastDay
    self.accounts = accounts
  }
}
