package import Access

/// How an audit ended.
package struct AuditReport: Equatable, Sendable {
  /// What became of it.
  package enum End: Equatable, Sendable {
    /// Everything was looked at; empty where all is as it was written.
    case found([AuditFinding])
    /// It took longer than it may.
    case cutOff
    /// The database could not be read.
    case failed
  }

  /// When it ended, in seconds since 1970.
  package let at: Int
  package let end: End
  /// Documents and reports that are missing or damaged.
  package let missingFiles: Int
  /// The newest hash of the chain of published batches; `nil` before the first.
  package let head: String?
  /// How many batches were hashed by the older rule, which the journal holds since.
  package let older: Int

  /// An audit that ended.
  package init(at: Int, end: End, missingFiles: Int = 0, head: String? = nil, older: Int = 0) {
    self.at = at
    self.end = end
    self.missingFiles = missingFiles
    self.head = head
    self.older = older
  }

  /// Whether everything is as it was written.
  package var isSound: Bool { end == .found([]) && missingFiles == 0 }
}
