package import Access
package import Ballots

/// Checks that the tables are what the program wrote: the chain of batches, the journal, and that every ticket that was
/// spent has its ballot. All in one read transaction, beside a running server.
package struct SQLAudit: Sendable {
  private let database: any Database

  /// An audit of a database.
  package init(_ database: any Database) { self.database = database }

  /// Whether the published figures are whole. Cost: the published cells, never the tickets, and no list of contacts.
  package func figures() async throws -> [AuditFinding] {
    let dialect = database.dialect
    return try await database.read { connection in
      try SQLAudit.found("indexes") { try SQLAudit.torn(dialect, connection) }
        + SQLAudit.found("batches") { try BatchChain(connection).findings }
        + SQLAudit.found("journal") {
          try JournalCheck(connection).findings(
            of: JournalEntry.Kind.allCases.filter { ![.issue, .quiet, .staff].contains($0) })
        }
    }
  }

  /// How many batches were hashed by the older rule, which does not tell where a comment's fields begin. From the moment
  /// when this version took them in, the journal holds every field of them.
  package func hashedByOlderRule() async throws -> Int {
    try await database.read { connection in
      try connection.rows(Statement("SELECT COUNT(*) FROM batch WHERE hash_rule = 1"))[0].int(0)
    }
  }

  /// Everything. Cost: one pass over tickets and one opening of every sealed ballot (80 µs).
  /// - Parameters:
  ///   - keys: the private keys that are kept.
  ///   - head: a hash that was printed on an earlier workbook.
  package func everything(keys: [EpochKey], head: String? = nil) async throws -> [AuditFinding] {
    let dialect = database.dialect
    return try await database.read { connection in
      try SQLAudit.found("indexes") { try SQLAudit.torn(dialect, connection) }
        + SQLAudit.found("batches") { try BatchChain(connection).findings }
        + SQLAudit.found("journal") { try JournalCheck(connection).findings(of: JournalEntry.Kind.allCases) }
        + SQLAudit.found("tickets or ballots") { try Conservation(connection, keys: keys).findings }
        + SQLAudit.found("hashes") { try SQLAudit.unknown(head, connection) }
    }
  }

  /// Tables from which figures are read, and whose indexes tell otherwise: a query through such an index answers less
  /// than the table holds.
  private static func torn(_ dialect: Dialect, _ connection: any Connection) throws -> [AuditFinding] {
    let tables = [
      "survey", "document", "campaign", "batch", "tally", "comment", "stratum", "pair", "closing", "fieldwork",
      "target", "action", "served", "delay", "outreach", "journal", "coding", "told", "kept_document", "kept_report",
      "setting", "opening", "station", "retirement", "scheduled_report", "report_mail", "letter_logo",
      "theme_rules", "withdrawn_target", "proposal", "api_key", "webhook",
    ]
    return try tables.compactMap { table in
      guard let check = dialect.integrity(of: table), try connection.rows(check).first?.text(0) != "ok" else {
        return nil
      }
      return AuditFinding.unreadable("the indexes of \(table)")
    }
  }

  private static func unknown(_ head: String?, _ connection: any Connection) throws -> [AuditFinding] {
    guard let head else { return [] }
    let hashes = try BatchChain(connection).hashes + JournalCheck(connection).hashes
    return hashes.contains(head.lowercased()) ? [] : [.unknownHead(head)]
  }

  /// What a check finds; a value that it cannot even read is a finding too.
  private static func found(_ part: String, _ check: () throws -> [AuditFinding]) throws -> [AuditFinding] {
    do {
      return try check()
    } catch is StorageProblem {
      return [.unreadable(part)]
    }
  }
}
