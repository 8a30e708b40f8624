package import Access
import Documents
import Storage

/// What an audit of a whole house found.
package struct HouseAudit: Sendable {
  /// Empty where everything is as it was written.
  package let findings: [AuditFinding]
  /// How many batches were hashed by the older rule.
  package let older: Int
  /// The newest hash of the chain of batches; `nil` before the first.
  package let newest: String?
}

extension Workspace {
  /// Checks figures, tickets, ballots and keys. Cost: one pass over tickets, and one opening of every sealed ballot.
  /// - Parameter head: a hash that was printed earlier, which must be in the chain.
  package func audit(head: String? = nil) async throws -> HouseAudit {
    let audit = SQLAudit(database)
    return HouseAudit(
      findings: try await audit.everything(keys: try keys.keys(), head: head) + keyFindings(),
      older: try await audit.hashedByOlderRule(), newest: try await reports.chainHead())
  }

  /// What is wrong with the keys.
  func keyFindings() async throws -> [AuditFinding] {
    try await KeyAudit(keys, issues: issues, database: database).findings(today: today)
  }
}
