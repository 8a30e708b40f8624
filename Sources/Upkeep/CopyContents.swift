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
  /// The newest hash of the chain of batches, and that of the journal, in hexadecimal digits; `nil` where nothing is on it,
  /// or where an older program wrote this down.
  package let chainHead: String?
  package let journalHead: String?

  /// Counts and names.
  package init(
    surveys: Int, releases: Int, entries: Int, lastDay: String?, accounts: [String], chainHead: String? = nil,
    journalHead: String? = nil
  ) {
    self.surveys = surveys
    self.releases = releases
    self.entries = entries
    self.lastDay = lastDay
    self.accounts = accounts
    self.chainHead = chainHead
    self.journalHead = journalHead
  }
}

/// What a copy says of itself, written down beside it when it was made.
package struct CopyStatement: Codable, Equatable, Sendable {
  /// SHA-256 of the copy, in hexadecimal digits.
  package let digest: String
  package let contents: CopyContents

  /// A statement.
  package init(digest: String, contents: CopyContents) {
    self.digest = digest
    self.contents = contents
  }
}
