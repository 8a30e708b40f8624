import Delivery
import Foundation
package import Messages
package import Sending
package import Surveys

/// What is to be sent, in a table of its own.
package struct SQLOutboxStore: OutboxStore {
  let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  /// What goes out by itself of a round, in the transaction that issues it.
  static func insert(_ sending: RoundSending, of campaign: String, _ connection: any Connection) throws {
    try connection.run(
      Statement(
        "INSERT INTO sending (campaign, kept_until) VALUES (?, ?)", .text(campaign), .text("\(sending.keptUntil)")))
    let zone = try SQLSettingsStore.zone(connection)
    // In the order of their random numbers, which tells nothing of their tickets.
    try connection.run(
      """
      INSERT INTO message (person, step, campaign, way, state, attempts, next_at) VALUES (?, ?, ?, ?, 'waiting', 0, ?)
      """,
      forEach: sending.messages.sorted { $0.person.lexicographicallyPrecedes($1.person) }.lazy.map { message in
        [
          .bytes(message.person), .text(message.step.rawValue), .text(campaign), .text(message.way.rawValue),
          .integer(zone.seconds(message.on, minute: 0)),
        ]
      })
    try connection.run(
      "INSERT INTO asked (contact, day) VALUES (?, ?) ON CONFLICT (contact) DO UPDATE SET day = excluded.day",
      forEach: sending.asked.sorted { $0.lexicographicallyPrecedes($1) }.lazy.map { hash in
        [.bytes(hash), .text("\(sending.today)")]
      })
  }

  package func claim(
    upTo count: Int, of surveys: [SurveyVersion], by ways: [SendingPlan.Way], at now: Int, on day: Day
  ) async throws -> [ClaimedMessage] {
    try await database.write { connection in
      try connection.run(SQLOutboxStore.useless)
      var claimed: [ClaimedMessage] = []
      for survey in surveys {
        for way in ways where claimed.count < count {
          let due = SQLOutboxStore.due(upTo: count - claimed.count, of: survey, by: way, at: now, on: day)
          claimed += try connection.rows(due).map { row in
            try SQLOutboxStore.message(row, of: survey, by: way)
          }
        }
      }
      try connection.run(
        "UPDATE message SET state = 'handed', attempts = ? WHERE person = ? AND step = ?",
        forEach: claimed.lazy.map {
          [.integer($0.progress.attempts), .bytes($0.contact.person), .text($0.step.rawValue)]
        })
      return claimed
    }
  }

  /// Nobody is reminded of a link that never arrived.
  private static let useless = Statement(
    """
    UPDATE message SET state = 'dropped' WHERE step = 'reminder' AND state = 'waiting'
    AND person IN (SELECT person FROM message WHERE state = 'failed' AND step = 'invitation')
    """)

  private static func due(
    upTo count: Int, of survey: SurveyVersion, by way: SendingPlan.Way, at now: Int, on day: Day
  ) -> Statement {
    Statement(
      """
      SELECT m.person, m.step, m.attempts, m.campaign, p.sealed FROM message m
      JOIN campaign c ON c.id = m.campaign JOIN contact p ON p.person = m.person
      WHERE m.state = 'waiting' AND m.next_at <= ? AND m.way = ? AND c.survey = ? AND c.version = ? AND c.expires_on >= ?
      AND (m.step = 'invitation' OR NOT EXISTS (
        SELECT 1 FROM message i WHERE i.person = m.person AND i.step = 'invitation' AND i.state IN ('waiting', 'handed')))
      ORDER BY m.next_at, m.person, m.step LIMIT ?
      """, .integer(now), .text(way.rawValue), .text(survey.key), .integer(survey.version), .text("\(day)"),
      .integer(count))
  }

  /// A message of a row, handed over.
  private static func message(_ row: Row, of survey: SurveyVersion, by way: SendingPlan.Way) throws -> ClaimedMessage {
    guard let step = MessageStep(rawValue: try row.text(1)) else {
      throw StorageProblem.unreadable(table: "message", value: try row.text(1))
    }
    var progress = MessageProgress(
      state: .waiting, attempts: try row.int(2), nextAt: 0, reference: nil, problem: nil)
    progress.handOver()
    return ClaimedMessage(
      step: step, way: way, survey: survey.key, version: survey.version,
      contact: SealedContact(person: try row.bytes(0), campaign: try row.text(3), sealed: try row.bytes(4)),
      progress: progress)
  }

  package func settle(_ messages: [SettledMessage]) async throws {
    guard !messages.isEmpty else { return }
    try await database.write { connection in
      // Only what is still open: a receipt may have told more meanwhile, and says under which name.
      try connection.run(
        """
        UPDATE message SET state = ?, attempts = ?, next_at = ?, problem = ?, sender = ?, reference = ?
        WHERE person = ? AND step = ? AND state IN ('handed', 'unknown')
        """,
        forEach: messages.lazy.map { message in
          [
            .text(message.progress.state.rawValue), .integer(message.progress.attempts),
            .integer(message.progress.nextAt),
            .orNull(message.progress.problem), .orNull(message.sender), .orNull(message.progress.reference),
            .bytes(message.person), .text(message.step.rawValue),
          ]
        })
    }
  }

  package func abandon() async throws -> Int {
    try await database.write {
      try $0.run(Statement("UPDATE message SET state = 'unknown' WHERE state = 'handed'"))
    }
  }

  package func receive(_ receipts: [GatewayReceipt], from sender: String) async throws -> [GatewayReceipt] {
    guard !receipts.isEmpty else { return [] }
    return try await database.write { connection in
      try receipts.filter { try !SQLOutboxStore.receive($0, from: sender, connection) }
    }
  }

  /// Whether a message bears the name of which something is said.
  private static func receive(
    _ named: GatewayReceipt, from sender: String, _ connection: any Connection
  ) throws -> Bool {
    let rows = try connection.rows(
      Statement(
        "SELECT person, step, state FROM message WHERE reference = ? AND sender = ?", .text(named.reference),
        .text(sender)))
    guard rows.count == 1, let state = MessageProgress.State(rawValue: try rows[0].text(2)) else { return false }
    var progress = MessageProgress(state: state, attempts: 1, nextAt: 0, reference: nil, problem: nil)
    progress.receive(named.receipt)
    guard progress.state != state else { return true }
    try connection.run(
      Statement(
        "UPDATE message SET state = ?, problem = ? WHERE person = ? AND step = ?", .text(progress.state.rawValue),
        .orNull(progress.problem), .bytes(try rows[0].bytes(0)), .text(try rows[0].text(1))))
    return true
  }
}
