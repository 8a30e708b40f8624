import Access
import Delivery
package import Foundation
package import Invitations
package import Surveys

/// Stations in a table, each with the hash of its key.
package struct SQLStationStore: StationStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func keep(_ opening: StationOpening) async throws {
    let strata = OutreachStratum.counts(of: opening.tickets)
    let round = Round(campaign: opening.campaign, tickets: opening.tickets, strata: strata)
    try await database.write { connection in
      try SQLInvitationStore.insert(round, connection)
      let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM station"))[0].int(0)
      try connection.run(
        Statement(
          """
          INSERT INTO station (number, key, campaign, channel, department, mode, count, opened_on)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, .integer(last + 1), .bytes(opening.key.key), .text(opening.campaign.id), .text(opening.channel),
          .text(opening.department), .text(opening.mode.rawValue), .integer(opening.tickets.count),
          .text("\(opening.openedOn)")))
      try SQLStationStore.journal(last + 1, connection)
    }
  }

  package func station(key: Data) async throws -> Station? {
    try await database.read { connection in
      let query = Statement(SQLStationStore.columns + " WHERE s.key = ?", .bytes(key))
      return try connection.rows(query).first.map(SQLStationStore.station)
    }
  }

  package func stations() async throws -> [(station: Station, left: Int)] {
    try await database.read { connection in
      try connection.rows(Statement(SQLStationStore.columns + " ORDER BY s.number DESC")).map { row in
        let station = try SQLStationStore.station(row)
        let left = Statement(
          "SELECT COUNT(*) FROM ticket WHERE campaign = ? AND state = 0", .text(station.campaign.id))
        return (station, try connection.rows(left)[0].int(0))
      }
    }
  }

  package func close(_ number: Int, on day: Day) async throws {
    try await database.write { connection in
      let closed = try connection.run(
        Statement(
          "UPDATE station SET closed_on = ? WHERE number = ? AND closed_on IS NULL", .text("\(day)"),
          .integer(number)))
      if closed == 1 { try SQLStationStore.journal(number, connection) }
    }
  }

  private static func journal(_ number: Int, _ connection: any Connection) throws {
    try Journal.add(.station, "\(number)", digest: Digests.station(number, connection), to: connection)
  }

  private static let columns = """
    SELECT s.number, s.channel, s.department, s.mode, s.count, s.opened_on, s.closed_on, c.id, c.survey, c.version,
      c.kind, c.period, c.expires_on
    FROM station s JOIN campaign c ON c.id = s.campaign
    """

  private static func station(_ row: Row) throws -> Station {
    let closed = try row.textOrNull(6)
    guard let openedOn = Day(try row.text(5)),
      let kind = Survey.InvitationKind(rawValue: try row.text(10)), let period = Period(try row.text(11)),
      let expiresOn = Day(try row.text(12)), closed == nil || closed.flatMap({ Day($0) }) != nil
    else { throw StorageProblem.unreadable(table: "station", value: "\(try row.int(0))") }
    let campaign = Campaign(
      id: try row.text(7), survey: try row.text(8), version: try row.int(9), kind: kind, period: period,
      expiresOn: expiresOn)
    return Station(
      number: try row.int(0), campaign: campaign,
      place: try row.place(1, in: "station"), count: try row.int(4), openedOn: openedOn,
      closedOn: closed.flatMap { Day($0) })
  }
}
