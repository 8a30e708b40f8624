import Access
import Delivery
package import Foundation
package import Invitations
package import Surveys
import Synchronization

/// Campaigns and tickets in tables; no person is in either.
package struct SQLInvitationStore: InvitationStore {
  let database: any Database
  private let campaigns = KnownCampaigns()

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func issue(
    _ tickets: [Ticket], in campaign: Campaign, strata: [OutreachStratum: Int], delays: [ServiceDelay: Int]
  ) async throws {
    let round = Round(campaign: campaign, tickets: tickets, strata: strata, delays: delays)
    try await database.write { try SQLInvitationStore.insert(round, $0) }
  }

  /// A round with everything of it, in the transaction of the caller.
  static func insert(_ round: Round, _ connection: any Connection) throws {
    let campaign = round.campaign
    try connection.run(
      Statement(
        "INSERT INTO campaign (id, survey, version, kind, period, expires_on) VALUES (?, ?, ?, ?, ?, ?)",
        .text(campaign.id), .text(campaign.survey), .integer(campaign.version), .text(campaign.kind.rawValue),
        .text("\(campaign.period)"), .text("\(campaign.expiresOn)")))
    try connection.run(
      "INSERT INTO ticket (key, campaign, channel, department, mode, state) VALUES (?, ?, ?, ?, ?, 0)",
      forEach: round.tickets.lazy.map { ticket in
        [
          .bytes(ticket.key), .text(campaign.id), .text(ticket.channel), .text(ticket.department),
          .text(ticket.mode.rawValue),
        ]
      })
    try Journal.add(.issue, campaign.id, digest: Digests.campaign(campaign.id, connection), to: connection)
    try SQLOutreachStore.add(round.strata, of: campaign, connection)
    try add(round.delays, of: campaign, connection)
    try SQLContactStore.insert(round.contacts, connection)
    if let sending = round.sending { try SQLOutboxStore.insert(sending, of: campaign.id, connection) }
  }

  /// Delays are added up over the campaigns of a period: they tell of the house, and of no ticket.
  private static func add(_ delays: [ServiceDelay: Int], of campaign: Campaign, _ connection: any Connection) throws {
    guard !delays.isEmpty else { return }
    for (delay, count) in delays {
      try connection.run(
        Statement(
          """
          INSERT INTO delay (survey, period, channel, days, count) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (survey, period, channel, days) DO UPDATE SET count = delay.count + excluded.count
          """, .text(campaign.survey), .text("\(campaign.period)"), .text(delay.channel), .integer(delay.days),
          .integer(count)))
    }
    try Journal.add(.delay, of: campaign.survey, to: connection)
  }

  package func ticket(key: Data) async throws -> HeldTicket? {
    let rows = try database.look(
      Statement("SELECT campaign, channel, department, mode, state FROM ticket WHERE key = ?", .bytes(key)))
    guard let row = rows.first else { return nil }
    let campaign = try campaign(row.text(0))
    return HeldTicket(
      key: key, survey: campaign.survey, version: campaign.version, kind: campaign.kind,
      place: try row.place(1, in: "ticket"), expiresOn: campaign.expiresOn,
      isSpent: try row.int(4) > 0)
  }

  /// A campaign never changes: each is read once.
  private func campaign(_ id: String) throws -> Campaign {
    if let campaign = campaigns.known.withLock({ $0[id] }) { return campaign }
    let query = Statement(
      "SELECT id, survey, version, kind, period, expires_on FROM campaign WHERE id = ?", .text(id))
    guard let row = try database.look(query).first else {
      throw StorageProblem.unreadable(table: "campaign", value: id)
    }
    let campaign = try SQLInvitationStore.campaign(row)
    campaigns.known.withLock { $0[id] = campaign }
    return campaign
  }

  /// The campaign in the first columns of a row.
  private static func campaign(_ row: Row) throws -> Campaign {
    let id = try row.text(0)
    guard let kind = Survey.InvitationKind(rawValue: try row.text(3)), let period = Period(try row.text(4)),
      let expiresOn = Day(try row.text(5))
    else { throw StorageProblem.unreadable(table: "campaign", value: id) }
    return Campaign(
      id: id, survey: try row.text(1), version: try row.int(2), kind: kind, period: period, expiresOn: expiresOn)
  }

  package func issuedSurveys() async throws -> Set<String> {
    try await database.read { connection in
      Set(try connection.rows(Statement("SELECT DISTINCT survey FROM campaign")).map { try $0.text(0) })
    }
  }

  package func rounds(openOn day: Day) async throws -> [OpenRound] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT c.id, c.survey, c.version, c.kind, c.period, c.expires_on, COUNT(*),
            SUM(CASE WHEN t.state = 0 THEN 1 ELSE 0 END)
          FROM campaign c JOIN ticket t ON t.campaign = c.id
          WHERE c.kind = 'addressed' AND c.expires_on >= ?
          GROUP BY c.id, c.survey, c.version, c.kind, c.period, c.expires_on ORDER BY c.expires_on, c.id
          """, .text("\(day)")))
    }
    return try rows.map { row in
      OpenRound(campaign: try SQLInvitationStore.campaign(row), invited: try row.int(6), waiting: try row.int(7))
    }
  }

  package func campaigns(endedBefore day: Day) async throws -> [String] {
    try await database.read { connection in
      let query = Statement(
        """
        SELECT id FROM campaign WHERE expires_on < ? OR id IN (SELECT campaign FROM sending WHERE kept_until < ?)
        ORDER BY id
        """, .text("\(day)"), .text("\(day)"))
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

/// Campaigns that were read already.
private final class KnownCampaigns: Sendable {
  let known = Mutex<[String: Campaign]>([:])
}

extension SQLInvitationStore {
  package func forgetLinks() async throws -> Int {
    let forgotten = try await database.write { connection in
      let over = Statement("SELECT id FROM campaign WHERE settled = 1 AND forgotten = 0 ORDER BY id")
      return try connection.rows(over).reduce(0) { try $0 + SQLInvitationStore.forgetLinks(of: $1.text(0), connection) }
    }
    if forgotten > 0 { try await database.truncateLog() }
    return forgotten
  }

  /// Gives the tickets of a campaign random keys: they stay as many, at their places and in their states, and stand in a
  /// new order.
  private static func forgetLinks(of campaign: String, _ connection: any Connection) throws -> Int {
    var generator = SystemRandomNumberGenerator()
    let keys = try connection.rows(Statement("SELECT key FROM ticket WHERE campaign = ?", .text(campaign)))
    try connection.run(
      "UPDATE ticket SET key = ? WHERE key = ?",
      forEach: keys.map { [.bytes(Data(generator.bytes(32))), .bytes(try $0.bytes(0))] })
    try connection.run(Statement("UPDATE campaign SET forgotten = 1 WHERE id = ?", .text(campaign)))
    try Journal.add(.issue, campaign, digest: Digests.campaign(campaign, connection), to: connection)
    return keys.count
  }
}
