import Access
package import Foundation
import Numerals
package import Upkeep

/// What must be different in a database that comes back from a copy, since time went on without it.
package struct SQLRestored {
  private let database: any Database

  /// A database that was just read back.
  package init(_ database: any Database) { self.database = database }

  /// The public key of the first epoch: drawn when the house was made, and never the same in two houses.
  package func house() async throws -> Data? {
    try await database.read { connection in
      try connection.rows(Statement("SELECT public_key FROM epoch ORDER BY number LIMIT 1")).first?.bytes(0)
    }
  }

  /// What it holds.
  package func contents() async throws -> CopyContents {
    try await database.read { try SQLRestored.contents($0) }
  }

  /// The same over a connection.
  package static func contents(_ connection: any Connection) throws -> CopyContents {
    func count(_ table: String) throws -> Int {
      try connection.rows(Statement("SELECT COUNT(*) FROM \(table)"))[0].int(0)
    }
    let newest = try connection.rows(Statement("SELECT day, hash FROM journal ORDER BY number DESC LIMIT 1")).first
    let batch = try connection.rows(Statement("SELECT hash FROM batch ORDER BY number DESC LIMIT 1")).first
    let accounts = try connection.rows(Statement("SELECT name FROM staff ORDER BY name"))
    return CopyContents(
      surveys: try count("survey"), releases: try count("batch"), entries: try count("journal"),
      lastDay: try newest?.textOrNull(0), accounts: try accounts.map { try $0.text(0) },
      chainHead: try batch?.bytes(0).hexadecimal, journalHead: try newest?.bytes(1).hexadecimal)
  }

  /// Ends every session, every key of another system and every webhook, since one that was ended meanwhile would open again,
  /// and forgets what keys had called for and what webhooks were to be told. What was to go out by now may have gone out: nobody knows any more, so it is not sent
  /// again.
  package func settle(at now: Int) async throws {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM session"))
      try connection.run(Statement("DELETE FROM api_call"))
      try SQLAPIKeyStore.endAll(by: StaffEvent.commandLine, at: now, connection)
      try SQLWebhookStore.endAll(by: StaffEvent.commandLine, at: now, connection)
      try connection.run(
        Statement(
          "UPDATE message SET state = 'unknown' WHERE state = 'handed' OR (state = 'waiting' AND next_at <= ?)",
          .integer(now)))
    }
  }

  /// Keeps leaving in peace whoever asked for it since the copy was made, where it is the same house.
  package func leaveInPeace(whoeverIsIn present: any Database) async throws {
    guard let house = try await house(), try await SQLRestored(present).house() == house else { return }
    try await SQLQuietStore(database).takeOver(from: present)
  }

  /// Writes down on whose word it came back.
  package func note(_ word: RestoreWord) async throws {
    if let proposal = word.proposal {
      let store = SQLProposalStore(database)
      let number = try await store.propose(proposal.order, sealed: nil, by: proposal.proposer, at: proposal.at)
      _ = try await store.end(number, as: Proposal.Ending(.confirmed, by: word.by, at: word.at))
      try await store.settle(number, as: .done, at: word.at)
    }
    try await database.write { connection in
      try SQLStaffEvents.add(.restored, of: word.order.subject, by: word.by, at: word.at, connection)
    }
  }
}
