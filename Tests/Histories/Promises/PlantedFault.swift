import Foundation
import Storage

/// Faults that the product does not have, between it and its database, its keys and its clock: a harness that does not find
/// each of them proves nothing.
enum PlantedFault: String, CaseIterable {
  // What is done instead of a statement.
  case ticketNotSpent, ballotDropped, acknowledgedBeforeCommit, commentDropped, journalSkipped
  case leaseIgnored, unknownSentAgain, acceptedForgotten, receiptsBackwards, optOutForgotten
  case contactsKept, linksRemembered, countChanged
  // What is done instead of a call of a store.
  case ballotTwice, ballotNamedByTicket, ballotsInOrder, oldEpochTaken, releasedTwice, resealedDropped
  case answeredReminded
  // What is done instead with keys.
  case keysKept, presentKeyDestroyed, secretsKept

  /// What is run instead of a statement; `nil` for nothing.
  func statement(_ statement: Statement, in world: World) -> Statement? {
    let sql = statement.sql
    switch self {
    case .journalSkipped where sql.hasPrefix("INSERT INTO journal") && world.breaks(200): return nil
    case .unknownSentAgain where sql == "UPDATE message SET state = 'unknown' WHERE state = 'handed'":
      return Statement("UPDATE message SET state = 'waiting' WHERE state = 'handed'")
    case .contactsKept where sql.hasPrefix("DELETE FROM contact"): return nil
    case .linksRemembered where sql.hasPrefix("UPDATE campaign SET forgotten"): return nil
    default: return statement
    }
  }

  /// What is answered instead of these rows.
  func answer(_ rows: [Row], to statement: Statement) -> [Row] {
    let isReceipt = statement.sql.hasPrefix("SELECT person, step, state FROM message")
    guard self == .receiptsBackwards, isReceipt else { return rows }
    return rows.map { Row($0.values.dropLast() + [.text("handed")]) }
  }

  /// The rows that are run instead of these.
  func rows(of sql: String, _ rows: [[Value]], in world: World) -> [[Value]] {
    switch self {
    case .ballotDropped where sql.hasPrefix("INSERT INTO ballot") && world.breaks(100): Array(rows.dropLast())
    case .commentDropped where sql.hasPrefix("INSERT INTO comment"): Array(rows.dropLast())
    case .leaseIgnored where sql.hasPrefix("UPDATE message SET state = 'handed'"): []
    case .acceptedForgotten where sql.hasPrefix("UPDATE message SET state = ?") && world.breaks(100):
      rows.map { $0[0] == .text("accepted") ? [.text("waiting")] + $0.dropFirst() : $0 }
    case .optOutForgotten where sql.hasPrefix("INSERT INTO quiet") || sql.hasPrefix("INSERT INTO suppressed"): []
    case .countChanged where sql.hasPrefix("INSERT INTO tally"):
      rows.map { row in
        if case .integer(let count) = row[5] { row.dropLast() + [.integer(count + 1)] } else { row }
      }
    default: rows
    }
  }
}
