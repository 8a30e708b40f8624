import Releases

/// The number of the journal's newest entry: it changes whenever something is published, kept or chosen.
struct JournalRevision: Sendable {
  private let tallies: any TallyStore

  /// The revision of the journal beside a store of counts.
  init(_ tallies: any TallyStore) { self.tallies = tallies }

  /// The newest entry's number. Cost: one look into the database.
  func callAsFunction() async throws -> Int { try await tallies.revision() }
}
