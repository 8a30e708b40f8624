/// The number of the journal's newest entry, of all kinds or of those that concern somebody: it changes whenever something
/// of them is published, kept or chosen.
package struct JournalRevision: Sendable {
  private let newest: @Sendable () async throws -> Int

  /// The revision of a journal that tells the number of its newest entry.
  package init(_ newest: @escaping @Sendable () async throws -> Int) { self.newest = newest }

  /// The newest entry's number. Cost: one look into the database.
  package func callAsFunction() async throws -> Int { try await newest() }
}
