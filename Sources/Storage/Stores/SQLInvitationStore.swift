import Access
package import Foundation
package import Invitations
package import Surveys

/// Campaigns and tickets in tables; no person is in either.
package struct SQLInvitationStore: InvitationStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func issue(_ tickets: [Ticket], in campaign: Campaign) async throws {
    try await database.write { connection in
      try connection.run(
        Statement(
          "INSERT INTO campaign (id, survey, version, kind, period, expires_on) VALUES (?, ?, ?, ?, ?, ?)",
          .text(campaign.id), .text(campaign.survey), .integer(campaign.version), .text(campaign.kind.rawValue),
          .text("\(campaign.period)"), .text("\(campaign.expiresOn)")))
      for ticket in tickets {
        try connection.run(
          Statement(
            "INSERT INTO ticket (key, campaign, channel, department, mode, state) VALUES (?, ?, ?, ?, ?, 0)",
            .bytes(ticket.key), .text(campaign.id), .text(ticket.channel), .text(ticket.department),
            .text(ticket.mode.rawValue)))
      }
      try Journal.add(.issue, campaign.id, digest: Digests.campaign(campaign.id, connection), to: connection)
    }
  }

  package func ticket(key: Data) async throws -> HeldTicket? {
    let rows = try database.look(
      Statement(
        """
        SELECT c.survey, c.version, c.kind, t.channel, t.department, t.mode, c.expires_on, t.state
        FROM ticket t JOIN campaign c ON c.id = t.campaign WHERE t.key = ?
        """, .bytes(key)))
    return try rows.first.map { try held(key, $0) }
  }

  private func held(_ key: Data, _ row: Row) throws -> HeldTicket {
    let (kind, mode, day) = (try row.text(2), try row.text(5), try row.text(6))
    guard let kind = Survey.InvitationKind(rawValue: kind) else {
      throw StorageProblem.unreadable(table: "campaign", value: kind)
    }
    guard let mode = CollectionMode(rawValue: mode), let expiresOn = Day(day) else {
      throw StorageProblem.unreadable(table: "ticket", value: mode)
    }
    return HeldTicket(
      key: key, survey: try row.text(0), version: try row.int(1), kind: kind, channel: try row.text(3),
      department: try row.text(4), mode: mode, expiresOn: expiresOn, isSpent: try row.int(7) > 0)
  }

  package func campaigns(endedBefore day: Day) async throws -> [String] {
    try await database.read { connection in
      let query = Statement("SELECT id FROM campaign WHERE expires_on < ? ORDER BY id", .text("\(day)"))
      return try connection.rows(query).map { try $0.text(0) }
    }
  }

  package func unspent(among keys: [Data]) async throws -> Set<Data> {
    try await database.read { connection in
      try keys.reduce(into: []) { unspent, key in
        let rows = try connection.rows(Statement("SELECT state FROM ticket WHERE key = ?", .bytes(key)))
        if try rows.first?.int(0) == 0 { unspent.insert(key) }
      }
    }
  }
}
