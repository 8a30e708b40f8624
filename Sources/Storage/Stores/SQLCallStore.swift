package import Delivery
import Foundation
package import Surveys

/// Calls in a table of their own, by the random number of the person and nothing else of her.
package struct SQLCallStore: CallStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func unlisted(openOn day: Day) async throws -> [UnlistedCampaign] {
    try await database.read { connection in
      let rows = try connection.rows(
        Statement(
          """
          SELECT id, survey, version, EXISTS (SELECT 1 FROM ticket WHERE campaign = c.id AND mode = ?) FROM campaign c
          WHERE kind = 'addressed' AND expires_on >= ? AND id NOT IN (SELECT campaign FROM called) ORDER BY id
          """, .text(CollectionMode.phone.rawValue), .text("\(day)")))
      return try rows.map {
        UnlistedCampaign(
          id: try $0.text(0), survey: try $0.text(1), version: try $0.int(2), isByPhone: try $0.int(3) == 1)
      }
    }
  }

  package func contacts(of campaign: String) async throws -> [SealedContact] {
    try await database.read { connection in
      try connection.rows(Statement("SELECT person, sealed FROM contact WHERE campaign = ?", .text(campaign))).map {
        SealedContact(person: try $0.bytes(0), campaign: campaign, sealed: try $0.bytes(1))
      }
    }
  }

  package func list(_ calls: [Call], of campaign: String) async throws {
    try await database.write { connection in
      let listed = try connection.run(
        Statement("INSERT INTO called (campaign) VALUES (?) ON CONFLICT DO NOTHING", .text(campaign)))
      guard listed == 1 else { return }
      try connection.run(
        "INSERT INTO call (person, campaign, state, tries, not_before) VALUES (?, ?, ?, 0, ?)",
        forEach: calls.lazy.map {
          [.bytes($0.person), .text(campaign), .text($0.state.rawValue), .orNull($0.notBefore.map { "\($0)" })]
        })
    }
  }

  package func waiting(openOn day: Day) async throws -> [(call: Call, contact: SealedContact)] {
    try await database.read { connection in
      let rows = try connection.rows(
        Statement(
          """
          SELECT k.person, k.campaign, k.state, k.tries, k.last_day, k.again_on, p.sealed, k.not_before
          FROM call k JOIN campaign c ON c.id = k.campaign JOIN contact p ON p.person = k.person
          WHERE c.expires_on >= ? AND k.state IN ('open', 'no_answer', 'call_back')
          AND (k.not_before IS NULL OR k.not_before <= ?)
          """, .text("\(day)"), .text("\(day)")))
      return try rows.map { row in
        let call = try SQLCallStore.call(row)
        return (call, SealedContact(person: call.person, campaign: call.campaign, sealed: try row.bytes(6)))
      }
    }
  }

  private static func call(_ row: Row) throws -> Call {
    guard let state = Call.State(rawValue: try row.text(2)) else {
      throw StorageProblem.unreadable(table: "call", value: try row.text(2))
    }
    return Call(
      person: try row.bytes(0), campaign: try row.text(1), state: state, tries: try row.int(3),
      lastDay: try row.textOrNull(4).flatMap { Day($0) }, againOn: try row.textOrNull(5).flatMap { Day($0) },
      notBefore: try row.textOrNull(7).flatMap { Day($0) })
  }

  package func keep(_ call: Call) async throws {
    try await database.write { connection in
      _ = try connection.run(
        Statement(
          "UPDATE call SET state = ?, tries = ?, last_day = ?, again_on = ? WHERE person = ?",
          .text(call.state.rawValue), .integer(call.tries), .orNull(call.lastDay.map { "\($0)" }),
          .orNull(call.againOn.map { "\($0)" }), .bytes(call.person)))
    }
  }

  package func counts() async throws -> [String: [Call.State: Int]] {
    try await database.read { connection in
      let rows = try connection.rows(Statement("SELECT campaign, state, COUNT(*) FROM call GROUP BY campaign, state"))
      return try rows.reduce(into: [:]) { counts, row in
        guard let state = Call.State(rawValue: try row.text(1)) else { return }
        counts[try row.text(0), default: [:]][state] = try row.int(2)
      }
    }
  }

  package func end(_ campaigns: [String]) async throws {
    try await database.write { connection in
      for id in campaigns { try connection.run(Statement("DELETE FROM call WHERE campaign = ?", .text(id))) }
    }
  }
}
