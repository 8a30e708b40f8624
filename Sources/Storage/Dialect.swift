/// Where the two engines differ.
package enum Dialect: Sendable {
  case sqlite

  /// A schema statement with the engine's own words for bytes and for a table kept in the order of its key.
  func schema(_ sql: String) -> String {
    switch self {
    case .sqlite: sql.replacing("{bytes}", with: "BLOB").replacing("{by key}", with: "WITHOUT ROWID")
    }
  }

  /// Answers `ok` where a table and its indexes say the same.
  func integrity(of table: String) -> Statement {
    switch self {
    case .sqlite: Statement("PRAGMA integrity_check(\(table))")
    }
  }

  /// Before deleting what is noise anyway, such as envelopes whose key is about to be destroyed: freed pages need not be
  /// overwritten one by one.
  var lightDeletes: Statement {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = FAST")
    }
  }

  /// From here on, whatever is deleted is overwritten.
  var thoroughDeletes: Statement {
    switch self {
    case .sqlite: Statement("PRAGMA secure_delete = ON")
    }
  }
}
