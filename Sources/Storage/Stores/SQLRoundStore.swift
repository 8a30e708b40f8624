package import Delivery
import Invitations
package import Surveys

/// Rounds in tables, each in one transaction.
package struct SQLRoundStore: RoundStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func issue(_ round: Round, after earlier: Int?, along: @escaping @Sendable () throws -> Void) async throws {
    let survey = round.campaign.survey
    try await database.write { connection in
      if let earlier, try SQLRoundStore.addressed(of: survey, connection) != earlier {
        throw IssueProblem.issuedMeanwhile(survey: survey)
      }
      try SQLInvitationStore.insert(round, connection)
      try along()
    }
  }

  package func addressed(of survey: String) async throws -> Int {
    try await database.read { try SQLRoundStore.addressed(of: survey, $0) }
  }

  private static func addressed(of survey: String, _ connection: any Connection) throws -> Int {
    let query = Statement(
      "SELECT COUNT(*) FROM campaign WHERE survey = ? AND kind = ?", .text(survey),
      .text(Survey.InvitationKind.addressed.rawValue))
    return try connection.rows(query)[0].int(0)
  }

  package func invited(of survey: String, expiringOn day: Day) async throws -> Int {
    let query = Statement(
      """
      SELECT COUNT(*) FROM ticket t JOIN campaign c ON c.id = t.campaign
      WHERE c.survey = ? AND c.kind = ? AND c.expires_on = ?
      """, .text(survey), .text(Survey.InvitationKind.addressed.rawValue), .text("\(day)"))
    return try await database.read { try $0.rows(query)[0].int(0) }
  }

  package func holds(_ campaign: String) async throws -> Bool {
    // In turn: behind a commit of which nobody knows yet.
    try await database.write { connection in
      try !connection.rows(Statement("SELECT 1 FROM campaign WHERE id = ?", .text(campaign))).isEmpty
    }
  }
}
