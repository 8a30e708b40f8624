import Foundation

/// What many products do: the answer in a row of its own. The attackers must win against it.
enum NaiveBallots {
  /// How its answers name their people.
  enum Kind: String, CaseIterable {
    /// The answer's row names the ticket's.
    case foreignKey
    /// No key, a random number for the answer, one transaction.
    case sameCommit
    /// No key, no shared transaction; the rows stand in the order in which they came.
    case rowOrder

    /// The way in which the attacker must win.
    var way: String {
      switch self {
      case .foreignKey: "column"
      case .sameCommit: "commit"
      case .rowOrder: "row-request"
      }
    }

    /// The share of people whom it must find.
    var leastFound: Double { self == .foreignKey ? 1 : 0.9 }
  }

  /// Takes one answer after the other, and saves everything that an attacker may have.
  static func take(_ kind: Kind, tokens: [String], comments: [String], into folder: String) throws {
    let path = "\(folder)/store.sqlite"
    let store = try Tables(path, creating: true)
    try store.rows("PRAGMA journal_mode = WAL")
    try store.rows("PRAGMA wal_autocheckpoint = 0")
    let rowless = kind == .sameCommit ? "WITHOUT ROWID" : ""
    try store.rows("CREATE TABLE ticket (token TEXT NOT NULL PRIMARY KEY, used INTEGER NOT NULL)")
    try store.rows("CREATE TABLE comment (id BLOB NOT NULL PRIMARY KEY, ticket INTEGER, text TEXT NOT NULL) \(rowless)")
    try store.rows("BEGIN")
    for token in tokens.shuffled() { try store.rows("INSERT INTO ticket VALUES ('\(token)', 0)") }
    try store.rows("COMMIT")
    try store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    try Copies.copy(path, to: "\(folder)/start.sqlite")
    let saver = LogSaver(log: path + "-wal", folder: folder)
    for (token, comment) in zip(tokens, comments) {
      let ticket = kind == .foreignKey ? "(SELECT rowid FROM ticket WHERE token = '\(token)')" : "NULL"
      let spend = "UPDATE ticket SET used = 1 WHERE token = '\(token)'"
      if kind == .sameCommit { try store.rows("BEGIN") }
      if kind != .rowOrder { try store.rows(spend) }
      try store.rows("INSERT INTO comment VALUES (randomblob(16), \(ticket), '\(comment)')")
      if kind == .sameCommit { try store.rows("COMMIT") }
      try saver.save()
    }
    try store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    try Copies.copy(path, to: "\(folder)/backup.sqlite")
    try Copies.copy(path, to: "\(folder)/final.sqlite")
  }
}
