package import Access

/// The journal in its table.
package struct SQLJournalStore: JournalStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func revision() async throws -> Int {
    try await database.read { connection in
      try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM journal"))[0].int(0)
    }
  }

  package func figureRevision() async throws -> Int {
    let others = JournalEntry.Kind.allCases.filter { !$0.concernsFigures }.map { "'\($0.rawValue)'" }
    return try await database.read { connection in
      let statement = Statement(
        "SELECT number FROM journal WHERE kind NOT IN (\(others.joined(separator: ", "))) ORDER BY number DESC LIMIT 1")
      return try connection.rows(statement).first?.int(0) ?? 0
    }
  }

  package func entries(_ filter: JournalFilter, before number: Int?, most: Int) async throws -> [JournalEntry] {
    let conditions: [(String, [Value])?] = [
      number.map { ("number < ?", [.integer($0)]) },
      filter.kind.map { ("kind = ?", [.text($0.rawValue)]) } ?? (
        "kind <> ?", [.text(JournalEntry.Kind.staff.rawValue)]
      ),
      filter.from.map { ("day >= ?", [.text($0)]) }, filter.to.map { ("day <= ?", [.text($0)]) },
    ]
    let query = Statement(
      newest: "SELECT number, kind, subject, digest, day FROM journal", where: conditions.compactMap(\.self),
      most: most)
    return try await database.read { try $0.rows(query) }.map { row in
      guard let kind = JournalEntry.Kind(rawValue: try row.text(1)) else {
        throw StorageProblem.unreadable(table: "journal", value: try row.text(1))
      }
      return JournalEntry(
        number: try row.int(0), kind: kind, subject: try row.text(2), digest: try row.bytes(3),
        day: try row.textOrNull(4))
    }
  }
}
