import Access
package import Fieldwork
import Invitations
import Surveys

/// What became of invitations, in a table of counts.
package struct SQLOutreachStore: OutreachStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func keep(_ reports: [OutreachReport]) async throws -> Int {
    try await database.write { connection in
      var replaced = 0
      for report in reports {
        try SQLOutreachStore.countTickets(of: report.campaign, connection)
        replaced += try SQLOutreachStore.remove(whatIsKeptBeside: report, connection) ? 1 : 0
        for (stratum, outcomes) in report.counts {
          for (outcome, count) in outcomes {
            try SQLOutreachStore.insert(stratum, outcome, count, of: report.campaign, connection)
          }
        }
        try SQLOutreachStore.journal(report.campaign, connection)
      }
      return replaced
    }
  }

  package func report(of campaign: String) async throws -> OutreachReport {
    try await database.read { connection in
      let rows = try connection.rows(
        Statement(
          "SELECT channel, department, mode, language, outcome, count FROM outreach WHERE campaign = ?", .text(campaign)
        ))
      return try rows.reduce(into: OutreachReport(campaign: campaign)) { report, row in
        guard let outcome = try SQLOutreachStore.outcome(row.text(4)) else { return }
        let stratum = OutreachStratum(
          place: try row.place(0, in: "outreach"), language: Language(rawValue: try row.text(3)))
        report.add(outcome, in: stratum, times: try row.people(5, in: "outreach"))
      }
    }
  }

  /// Counts what a campaign issues, in the transaction that issues it.
  static func add(_ strata: [OutreachStratum: Int], of campaign: Campaign, _ connection: any Connection) throws {
    guard !strata.isEmpty else { return }
    for (stratum, count) in strata { try insert(stratum, nil, count, of: campaign.id, connection) }
    try journal(campaign.id, connection)
  }

  /// An outcome as it is kept; `nil` for what was issued.
  static func outcome(_ text: String) throws -> Outcome? {
    if text == issued { return nil }
    guard let outcome = Outcome(rawValue: text) else {
      throw StorageProblem.unreadable(table: "outreach", value: text)
    }
    return outcome
  }

  private static let issued = "issued"

  /// A campaign that was issued before invitations were counted: its tickets are counted now, in no known language.
  private static func countTickets(of campaign: String, _ connection: any Connection) throws {
    try connection.run(
      Statement(
        """
        INSERT INTO outreach (campaign, channel, department, mode, language, outcome, count)
        SELECT campaign, channel, department, mode, '', ?, COUNT(*) FROM ticket WHERE campaign = ?
          AND NOT EXISTS (SELECT 1 FROM outreach WHERE campaign = ? AND outcome = ?)
        GROUP BY campaign, channel, department, mode
        """, .text(issued), .text(campaign), .text(campaign), .text(issued)))
  }

  private static func remove(
    whatIsKeptBeside report: OutreachReport, _ connection: any Connection
  ) throws -> Bool {
    try report.modes.reduce(false) { found, mode in
      let removed = try connection.run(
        Statement(
          "DELETE FROM outreach WHERE campaign = ? AND mode = ? AND outcome <> ?", .text(report.campaign),
          .text(mode.rawValue), .text(issued)))
      return removed > 0 || found
    }
  }

  private static func insert(
    _ stratum: OutreachStratum, _ outcome: Outcome?, _ count: Int, of campaign: String, _ connection: any Connection
  ) throws {
    try connection.run(
      Statement(
        """
        INSERT INTO outreach (campaign, channel, department, mode, language, outcome, count)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, .text(campaign), .text(stratum.channel), .text(stratum.department), .text(stratum.mode.rawValue),
        .text(stratum.language?.rawValue ?? ""), .text(outcome?.rawValue ?? issued), .integer(count)))
  }

  private static func journal(_ campaign: String, _ connection: any Connection) throws {
    try Journal.add(.outreach, campaign, digest: Digests.outreach(campaign, connection), to: connection)
  }
}
