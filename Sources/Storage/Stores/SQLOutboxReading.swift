package import Delivery
package import Messages
package import Sending
package import Surveys

/// What is asked of the outbox.
extension SQLOutboxStore {
  package func waiting(on day: Day) async throws -> [SurveyVersion] {
    try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT DISTINCT c.survey, c.version FROM campaign c WHERE c.expires_on >= ?
          AND EXISTS (SELECT 1 FROM message m WHERE m.campaign = c.id AND m.state = 'waiting')
          ORDER BY c.survey, c.version
          """, .text("\(day)"))
      ).map { SurveyVersion(key: try $0.text(0), version: try $0.int(1)) }
    }
  }

  package func ended() async throws -> [(contact: SealedContact, state: MessageProgress.State)] {
    try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT m.person, m.campaign, p.sealed, m.state FROM message m JOIN contact p ON p.person = m.person
          WHERE m.step = 'invitation' AND m.state IN ('accepted', 'delivered', 'failed', 'unknown')
          """)
      ).map { row in
        guard let state = MessageProgress.State(rawValue: try row.text(3)) else {
          throw StorageProblem.unreadable(table: "message", value: try row.text(3))
        }
        return (
          SealedContact(person: try row.bytes(0), campaign: try row.text(1), sealed: try row.bytes(2)), state
        )
      }
    }
  }

  package func counts() async throws -> [MessageCount] {
    try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT c.survey, m.step, m.way, m.state, m.problem, COUNT(*) FROM message m
          JOIN campaign c ON c.id = m.campaign GROUP BY c.survey, m.step, m.way, m.state, m.problem
          ORDER BY c.survey, m.step, m.way, m.state, m.problem NULLS FIRST
          """)
      ).map { row in
        guard let step = MessageStep(rawValue: try row.text(1)), let way = SendingPlan.Way(rawValue: try row.text(2)),
          let state = MessageProgress.State(rawValue: try row.text(3))
        else { throw StorageProblem.unreadable(table: "message", value: try row.text(3)) }
        return MessageCount(
          survey: try row.text(0), step: step, way: way, state: state, problem: try row.textOrNull(4),
          count: try row.int(5))
      }
    }
  }

  /// What providers have against the charity, by the messages of open rounds that wait because of it: each provider with
  /// each of its words, once.
  package func refusals(on day: Day) async throws -> [(sender: String, problem: String)] {
    try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT DISTINCT m.sender, m.problem FROM message m JOIN campaign c ON c.id = m.campaign
          WHERE m.state = 'waiting' AND m.sender IS NOT NULL AND m.problem IS NOT NULL AND c.expires_on >= ?
          ORDER BY m.sender, m.problem
          """, .text("\(day)"))
      ).map { (try $0.text(0), try $0.text(1)) }
    }
  }

  /// Whether an invitation of a survey has waited since a moment, in seconds since 1970, and belongs to an open round.
  package func waits(of survey: SurveyVersion, since moment: Int, on day: Day) async throws -> Bool {
    try await database.read { connection in
      try !connection.rows(
        Statement(
          """
          SELECT 1 FROM message m JOIN campaign c ON c.id = m.campaign
          WHERE m.state = 'waiting' AND m.next_at <= ? AND c.survey = ? AND c.version = ? AND c.expires_on >= ? LIMIT 1
          """, .integer(moment), .text(survey.key), .integer(survey.version), .text("\(day)"))
      ).isEmpty
    }
  }
}
