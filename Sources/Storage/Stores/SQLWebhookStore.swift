import Access
package import Foundation
package import Messages
import Surveys

/// Webhooks in a table, each with its entries in the journal.
package struct SQLWebhookStore: WebhookStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  private static let columns = "number, address, topics, secret, made_by, made_at, given_up, ended_by, ended_at"

  private static let catchingUp = Statement(
    """
    UPDATE webhook_mark SET batch = (SELECT COALESCE(MAX(number), 0) FROM batch),
      report = (SELECT COALESCE(MAX(number), 0) FROM kept_report)
    """)

  package func add(
    _ address: WebhookAddress, topics: Set<WebhookTopic>, sealedSecret: Data, by actor: String, at now: Int
  ) async throws -> Int {
    try await database.write { connection in
      // Nobody was told of what was published meanwhile, and the first webhook is not either.
      if try SQLWebhookStore.standing(connection).isEmpty { try connection.run(SQLWebhookStore.catchingUp) }
      let number = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM webhook"))[0].int(0) + 1
      try connection.run(
        Statement(
          "INSERT INTO webhook (number, address, topics, secret, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
          .integer(number), .text(address.description), .text(topics.written), .bytes(sealedSecret), .text(actor),
          .integer(now)))
      try SQLWebhookStore.journal(number, connection)
      return number
    }
  }

  package func webhooks() async throws -> [Webhook] {
    let query = Statement("SELECT \(SQLWebhookStore.columns) FROM webhook ORDER BY number DESC")
    return try await database.read { try $0.rows(query).map(SQLWebhookStore.webhook) }
  }

  package func end(_ number: Int, by actor: String, at now: Int) async throws -> Bool {
    try await database.write { try SQLWebhookStore.end(number, by: actor, at: now, $0) }
  }
}

extension SQLWebhookStore {
  /// Those that stand.
  static func standing(_ connection: any Connection) throws -> [Webhook] {
    try connection.rows(Statement("SELECT \(columns) FROM webhook WHERE ended_at IS NULL ORDER BY number"))
      .map(webhook)
  }

  /// Ends every webhook that stands.
  static func endAll(by actor: String, at now: Int, _ connection: any Connection) throws {
    for webhook in try standing(connection) { _ = try end(webhook.number, by: actor, at: now, connection) }
  }

  /// Ends a webhook with whatever waits for it; without an actor where its receiver wanted no more.
  static func end(_ number: Int, by actor: String?, at now: Int, _ connection: any Connection) throws -> Bool {
    let ended = try connection.run(
      Statement(
        "UPDATE webhook SET ended_by = ?, ended_at = ? WHERE number = ? AND ended_at IS NULL", .orNull(actor),
        .integer(now), .integer(number)))
    guard ended == 1 else { return false }
    try connection.run(
      Statement("DELETE FROM webhook_delivery WHERE webhook = ? AND state = 'waiting'", .integer(number)))
    try journal(number, connection)
    return true
  }

  /// Notes that an event was given up.
  static func giveUp(_ number: Int, _ connection: any Connection) throws {
    try connection.run(Statement("UPDATE webhook SET given_up = given_up + 1 WHERE number = ?", .integer(number)))
    try journal(number, connection)
  }

  private static func journal(_ number: Int, _ connection: any Connection) throws {
    try Journal.add(.webhook, "\(number)", digest: Digests.webhook(number, connection), to: connection)
  }

  private static func webhook(_ row: Row) throws -> Webhook {
    guard let topics = Set<WebhookTopic>(written: try row.text(2)) else {
      throw StorageProblem.unreadable(table: "webhook", value: try row.text(2))
    }
    let endedBy = try row.textOrNull(7)
    return Webhook(
      number: try row.int(0), address: WebhookAddress(kept: try row.text(1)), topics: topics,
      sealedSecret: try row.bytes(3), madeBy: try row.text(4), madeAt: try row.int(5), givenUp: try row.int(6),
      ending: try row.intOrNull(8).map { Webhook.Ending(by: endedBy, at: $0) })
  }
}

/// What webhooks are to be told, in tables.
extension SQLWebhookStore {
  package func marks() async throws -> (told: WebhookMarks, now: WebhookMarks) {
    try await database.read { connection in
      let told = try connection.rows(Statement("SELECT batch, report FROM webhook_mark"))[0]
      let now = try connection.rows(
        Statement(
          """
          SELECT (SELECT COALESCE(MAX(number), 0) FROM batch), (SELECT COALESCE(MAX(number), 0) FROM kept_report)
          """))[0]
      return (
        WebhookMarks(batch: try told.int(0), report: try told.int(1)),
        WebhookMarks(batch: try now.int(0), report: try now.int(1))
      )
    }
  }

  package func published(after told: WebhookMarks, upTo now: WebhookMarks) async throws -> [PublishedPeriod] {
    let query = Statement(
      """
      SELECT survey, period, MAX(number), MAX(closing) FROM batch WHERE number > ? AND number <= ?
      GROUP BY survey, period ORDER BY survey, period
      """, .integer(told.batch), .integer(now.batch))
    return try await database.read { connection in
      try connection.rows(query).map { row in
        PublishedPeriod(
          survey: try row.text(0), period: try row.period(1, in: "batch"), batch: try row.int(2),
          isClosed: try row.int(3) == 1)
      }
    }
  }

  package func tell(_ events: [WebhookEvent], upTo marks: WebhookMarks, at now: Int) async throws {
    try await database.write { connection in
      let standing = try SQLWebhookStore.standing(connection)
      for event in events {
        guard try SQLWebhookStore.insert(event, connection) else { continue }
        for webhook in standing where webhook.topics.contains(where: { $0.rawValue == event.type }) {
          try SQLWebhookStore.queue(event, for: webhook.number, at: now, connection)
        }
      }
      try connection.run(
        Statement(
          """
          UPDATE webhook_mark SET batch = CASE WHEN batch < ? THEN ? ELSE batch END,
            report = CASE WHEN report < ? THEN ? ELSE report END
          """, .integer(marks.batch), .integer(marks.batch), .integer(marks.report), .integer(marks.report)))
    }
  }

  package func queue(_ event: WebhookEvent, for webhook: Int, at now: Int) async throws -> Bool {
    try await database.write { connection in
      guard try SQLWebhookStore.standing(connection).contains(where: { $0.number == webhook }) else { return false }
      if try SQLWebhookStore.insert(event, connection) {
        try SQLWebhookStore.queue(event, for: webhook, at: now, connection)
      }
      return true
    }
  }

  /// Keeps an event; `false` where it is known already.
  private static func insert(_ event: WebhookEvent, _ connection: any Connection) throws -> Bool {
    let known = try connection.rows(Statement("SELECT id FROM webhook_event WHERE id = ?", .text(event.id)))
    guard known.isEmpty else { return false }
    try connection.run(
      Statement(
        "INSERT INTO webhook_event (id, type, body) VALUES (?, ?, ?)", .text(event.id), .text(event.type),
        .text(event.body)))
    return true
  }

  private static func queue(
    _ event: WebhookEvent, for webhook: Int, at now: Int, _ connection: any Connection
  ) throws {
    let progress = WebhookProgress(queuedAt: now)
    try connection.run(
      Statement(
        """
        INSERT INTO webhook_delivery (webhook, event, state, queued_at, attempts, next_at) VALUES (?, ?, ?, ?, ?, ?)
        """, .integer(webhook), .text(event.id), .text(progress.state.rawValue), .integer(progress.queuedAt),
        .integer(progress.attempts), .integer(progress.nextAt)))
  }
}

/// Events on their way to webhooks, in a table.
extension SQLWebhookStore {
  private static let progress = "d.state, d.queued_at, d.attempts, d.next_at, d.answer, d.ended_at"

  package func deliveries(of webhook: Int, most: Int) async throws -> [WebhookDelivery] {
    let query = Statement(
      """
      SELECT \(SQLWebhookStore.progress), d.event, e.type FROM webhook_delivery d
      JOIN webhook_event e ON e.id = d.event WHERE d.webhook = ? ORDER BY d.queued_at DESC, d.event LIMIT ?
      """, .integer(webhook), .integer(most))
    return try await database.read { connection in
      try connection.rows(query).map { row in
        WebhookDelivery(
          webhook: webhook, event: try row.text(6), type: try row.text(7),
          progress: try SQLWebhookStore.progress(row))
      }
    }
  }

  package func claim(upTo count: Int, at now: Int) async throws -> [ClaimedEvent] {
    let due = Statement(
      """
      SELECT \(SQLWebhookStore.progress), d.event, e.type, e.body, d.webhook FROM webhook_delivery d
      JOIN webhook_event e ON e.id = d.event
      WHERE d.state = 'waiting' AND d.next_at <= ? AND e.body IS NOT NULL ORDER BY d.next_at, d.event LIMIT ?
      """, .integer(now), .integer(count))
    // Looked for without a lock: at most turns nothing is due.
    guard try await !database.read({ try $0.rows(due) }).isEmpty else { return [] }
    return try await database.write { connection in
      let standing = try SQLWebhookStore.standing(connection)
      return try connection.rows(due).compactMap { row in
        let number = try row.int(9)
        guard let webhook = standing.first(where: { $0.number == number }) else { return nil }
        var progress = try SQLWebhookStore.progress(row)
        progress.begin(at: now)
        let event = WebhookEvent(id: try row.text(6), type: try row.text(7), body: try row.text(8))
        try SQLWebhookStore.keep(progress, of: event.id, for: number, connection)
        return ClaimedEvent(webhook: webhook, event: event, progress: progress)
      }
    }
  }

  package func settle(_ claimed: ClaimedEvent, as progress: WebhookProgress, at now: Int) async throws {
    let number = claimed.webhook.number
    try await database.write { connection in
      let settled = try SQLWebhookStore.keep(progress, of: claimed.event.id, for: number, connection)
      if progress.last?.isGone == true {
        _ = try SQLWebhookStore.end(number, by: nil, at: now, connection)
      } else if settled, progress.state == .failed {
        try SQLWebhookStore.giveUp(number, connection)
      }
    }
  }

  package func forget(endedBefore moment: Int) async throws {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM webhook_delivery WHERE ended_at < ?", .integer(moment)))
      try connection.run(
        Statement(
          """
          UPDATE webhook_event SET body = NULL
          WHERE body IS NOT NULL AND id NOT IN (SELECT event FROM webhook_delivery)
          """))
    }
  }

  /// Keeps how a delivery stands that was not settled yet; `false` where it was, or its webhook ended.
  @discardableResult
  private static func keep(
    _ progress: WebhookProgress, of event: String, for webhook: Int, _ connection: any Connection
  ) throws -> Bool {
    try connection.run(
      Statement(
        """
        UPDATE webhook_delivery SET state = ?, attempts = ?, next_at = ?, answer = ?, ended_at = ?
        WHERE webhook = ? AND event = ? AND state = 'waiting'
        """, .text(progress.state.rawValue), .integer(progress.attempts), .integer(progress.nextAt),
        .orNull(progress.last?.written), .orNull(progress.endedAt), .integer(webhook), .text(event))) == 1
  }

  private static func progress(_ row: Row) throws -> WebhookProgress {
    let answer = try row.textOrNull(4).map { written in
      guard let answer = WebhookAnswer(written: written) else {
        throw StorageProblem.unreadable(table: "webhook_delivery", value: written)
      }
      return answer
    }
    guard let state = WebhookProgress.State(rawValue: try row.text(0)) else {
      throw StorageProblem.unreadable(table: "webhook_delivery", value: try row.text(0))
    }
    return WebhookProgress(
      state: state, queuedAt: try row.int(1), attempts: try row.int(2), nextAt: try row.int(3), last: answer,
      endedAt: try row.intOrNull(5))
  }
}
