import Access

/// The number of the journal's newest entry: it changes whenever something is published, kept or chosen.
struct JournalRevision: Sendable {
  private let journal: any JournalStore

  /// The revision of a journal.
  init(_ journal: any JournalStore) { self.journal = journal }

  /// The newest entry's number. Cost: one look into the database.
  func callAsFunction() async throws -> Int { try await journal.revision() }
}
