/// The number of the journal's newest entry: it changes whenever something is published, kept or chosen.
package struct JournalRevision: Sendable {
  private let newest: @Sendable () async throws -> Int

  /// The revision of a journal that tells the number of its newest entry.
  package init(_ newest: @escaping @Sendable () async throws -> Int) { self.newest = newest }

  /// The newest entry's number. Cost: one look into the database.
  package func callAsFunction() async throws -> Int { try await newest() }
}
