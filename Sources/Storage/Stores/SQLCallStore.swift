package import Delivery
package import Foundation
package import Surveys

/// Calls in a table of their own, by the random number of the person and nothing else of her.
package struct SQLCallStore: CallStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func unlisted(openOn day: Day) async throws -> [UnlistedCampaign] {
    try await database.read { connection in
      let campaigns = try connection.rows(
        Statement(
          """
          SELECT id FROM campaign WHERE kind = 'addressed' AND expires_on >= ?
          AND id NOT IN (SELECT campaign FROM called) ORDER BY id
          """, .text("\(day)")))
      return try campaigns.compactMap { try SQLCallStore.unlisted(try $0.text(0), connection) }
    }
  }

  /// The people of a campaign in which somebody is to be called. Contacts are written after their tickets: a campaign
  /// that has none yet is looked at again.
  private static func unlisted(_ campaign: String, _ connection: any Connection) throws -> UnlistedCampaign? {
    let calls = Statement(
      "SELECT key FROM ticket WHERE campaign = ? AND mode = ? LIMIT 1", .text(campaign),
      .text(CollectionMode.phone.rawValue))
    guard try !connection.rows(calls).isEmpty else { return UnlistedCampaign(id: campaign, contacts: []) }
    let people = Statement("SELECT person, sealed FROM contact WHERE campaign = ?", .text(campaign))
    let contacts = try connection.rows(people).map {
      SealedContact(person: try $0.bytes(0), campaign: campaign, sealed: try $0.bytes(1))
    }
    return contacts.isEmpty ? nil : UnlistedCampaign(id: campaign, contacts: contacts)
  }

  package func list(_ people: [Data], of campaign: String) async throws {
    try await database.write { connection in
      let listed = try connection.run(
        Statement("INSERT INTO called (campaign) VALUES (?) ON CONFLICT DO NOTHING", .text(campaign)))
      guard listed == 1 else { return }
      try connection.run(
        "INSERT INTO call (person, campaign, state, tries) VALUES (?, ?, ?, 0)",
        forEach: people.lazy.map { [.bytes($0), .text(campaign), .text(Call.State.open.rawValue)] })
    }
  }

  package func waiting(openOn day: Day) async throws -> [(call: Call, contact: SealedContact)] {
    try await database.read { connection in
      let rows = try connection.rows(
        Statement(
          """
          SELECT k.person, k.campaign, k.state, k.tries, k.last_day, k.again_on, p.sealed
          FROM call k JOIN campaign c ON c.id = k.campaign JOIN contact p ON p.person = k.person
          WHERE c.expires_on >= ? AND k.state IN ('open', 'no_answer', 'call_back')
          """, .text("\(day)")))
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
      lastDay: try row.textOrNull(4).flatMap { Day($0) }, againOn: try row.textOrNull(5).flatMap { Day($0) })
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
