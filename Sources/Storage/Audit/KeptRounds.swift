package import Surveys

/// What is kept of a round of addressed invitations, and what was erased: counts, and nobody.
package struct KeptRound: Equatable, Sendable {
  package let campaign: String
  package let survey: String
  /// The period in whose fieldwork its invitations count.
  package let period: Period
  /// The last day on which its links open the form.
  package let opensUntil: Day
  /// The last day on which contacts are kept.
  package let keptUntil: Day
  /// How many were invited.
  package let invited: Int
  /// How many contacts are kept still.
  package let contacts: Int
  /// How many were erased.
  package let erased: Int
}

/// Reads what is kept of each round.
package struct KeptRounds: Sendable {
  private let database: any Database

  /// The rounds of a database.
  package init(_ database: any Database) { self.database = database }

  /// Every round of addressed invitations, those that close first first.
  package func all() async throws -> [KeptRound] {
    try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT c.id, c.survey, c.period, c.expires_on, s.kept_until,
            (SELECT COUNT(*) FROM ticket t WHERE t.campaign = c.id),
            (SELECT COUNT(*) FROM contact p WHERE p.campaign = c.id), COALESCE(e.contacts, 0)
          FROM campaign c LEFT JOIN sending s ON s.campaign = c.id LEFT JOIN erasure e ON e.campaign = c.id
          WHERE c.kind = 'addressed' ORDER BY c.expires_on, c.id
          """)
      ).map { row in
        let opens = try KeptRounds.day(row, 3)
        // Contacts go with the links, or before them where a plan says so.
        let kept = try row.textOrNull(4) == nil ? opens : min(opens, KeptRounds.day(row, 4))
        return KeptRound(
          campaign: try row.text(0), survey: try row.text(1), period: try row.period(2, in: "campaign"),
          opensUntil: opens, keptUntil: kept,
          invited: try row.int(5), contacts: try row.int(6), erased: try row.int(7))
      }
    }
  }

  private static func day(_ row: Row, _ column: Int) throws -> Day {
    guard let day = Day(try row.text(column)) else {
      throw StorageProblem.unreadable(table: "campaign", value: try row.text(column))
    }
    return day
  }
}
