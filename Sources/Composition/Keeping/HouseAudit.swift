package import Access
import Documents
import Storage
package import Surveys

/// What an audit of a whole house found.
package struct HouseAudit: Sendable {
  /// Empty where everything is as it was written.
  package let findings: [AuditFinding]
  /// How many batches were hashed by the older rule.
  package let older: Int
  /// The newest hash of the chain of batches; `nil` before the first.
  package let newest: String?
}

extension HouseAudit {
  /// What is to be known of batches that were hashed by the older rule; `nil` where there are none.
  package var olderRule: String? {
    older > 0
      ? "Batches 1–\(older) were hashed by the older rule, which does not tell where a comment’s fields begin; the journal "
        + "holds every field of them since this version took them in." : nil
  }

  /// What it found, in lines.
  package var words: [String] {
    let clean = "Everything is as it was written: batches, journal, tickets and ballots, and the keys are there."
    return [olderRule].compactMap(\.self) + (findings.isEmpty ? [clean] : findings.map(\.description))
      + (newest.map { ["Chain head: \($0)"] } ?? [])
  }
}

extension Workspace {
  /// Checks figures, tickets, ballots and keys. Cost: one pass over tickets, and one opening of every sealed ballot.
  /// - Parameters:
  ///   - head: a hash that was printed earlier, which must be in the chain.
  ///   - day: by which it is told whose links are open; today if left out.
  package func audit(head: String? = nil, asOf day: Day? = nil) async throws -> HouseAudit {
    let audit = SQLAudit(database)
    return HouseAudit(
      findings: try await audit.everything(keys: try keys.keys(), head: head) + keyFindings(asOf: day ?? today),
      older: try await audit.hashedByOlderRule(), newest: try await reports.chainHead())
  }

  /// What is wrong with the keys on a day.
  func keyFindings(asOf day: Day) async throws -> [AuditFinding] {
    try await KeyAudit(keys, issues: issues, database: database).findings(today: day)
  }
}
