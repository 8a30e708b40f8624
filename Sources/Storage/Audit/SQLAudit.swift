package import Access
package import Ballots
package import Foundation

/// Checks that the tables are what the program wrote: the chain of batches, the journal, and that every ticket that was
/// spent has its ballot. All in one read transaction, beside a running server.
package struct SQLAudit: Sendable {
  private let database: any Database

  /// An audit of a database.
  package init(_ database: any Database) { self.database = database }

  /// Whether the published figures are whole. Cost: the published cells, never the tickets.
  package func figures() async throws -> [AuditFinding] {
    try await database.read { connection in
      try BatchChain(connection).findings + JournalCheck(connection).findings(of: [.survey, .organisation, .release])
    }
  }

  /// Everything. Cost: one pass over tickets and one opening of every sealed ballot (80 µs).
  /// - Parameters:
  ///   - keys: the private keys that are kept.
  ///   - head: a hash that was printed on an earlier workbook.
  package func everything(keys: [EpochKey], head: String? = nil) async throws -> [AuditFinding] {
    try await database.read { connection in
      let chain = try BatchChain(connection)
      let journal = try JournalCheck(connection)
      var findings = try chain.findings + journal.findings(of: JournalEntry.Kind.allCases)
      findings += try Conservation(connection, keys: keys).findings
      if let head, !(chain.hashes + journal.hashes).contains(head.lowercased()) { findings.append(.unknownHead(head)) }
      return findings
    }
  }
}

extension Data {
  /// Hexadecimal digits, two a byte.
  package var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}
