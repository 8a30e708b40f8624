import Access
import Ballots
import Foundation
import Invitations
package import Releases
import Surveys

/// Writes a whole release in one transaction.
package struct SQLReleaseStore: ReleaseStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func write(_ record: ReleaseRecord) async throws {
    let dialect = database.dialect
    try await database.write { connection in
      if let light = dialect.lightDeletes { _ = try connection.rows(light) }
      defer { _ = dialect.thoroughDeletes.flatMap { try? connection.rows($0) } }
      // Where another release has begun since, it opens the same ballots and whatever came after them.
      guard try SQLBallotBox.present(connection)?.number == record.through + 1 else { throw BallotProblem.boxChanged }
      let removed = try connection.run(Statement("DELETE FROM ballot WHERE epoch <= ?", .integer(record.through)))
      guard removed == record.opened else { throw BallotProblem.boxChanged }
      try SQLBallotBox.insert(record.resealed, connection)
      let counted = try connection.changes(
        "UPDATE ticket SET state = 2 WHERE key = ? AND state = 1", forEach: record.counted.lazy.map { [.bytes($0)] })
      guard counted.allSatisfy({ $0 == 1 }) else { throw BallotProblem.boxChanged }
      for batch in record.batches { try SQLReleaseStore.insert(batch, connection) }
      for closed in record.closed {
        try connection.run(
          Statement(
            "INSERT INTO closing (survey, period, day, early) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            .text(closed.survey), .text("\(closed.period)"), .text("\(closed.day)"), .integer(closed.isEarly ? 1 : 0)))
        try SQLTakenFileStore.forgetRows(of: closed.survey, through: closed.period, connection)
      }
      try SQLReleaseStore.countFieldwork(on: record.day, connection)
      try Journal.add(.release, digest: Digests.release(connection), to: connection)
    }
  }

  package func sweep() async throws { try await database.truncateLog() }

  private static func insert(_ batch: Batch, _ connection: any Connection) throws {
    let last = try connection.rows(Statement("SELECT number, hash FROM batch ORDER BY number DESC LIMIT 1")).first
    let number = try (last?.int(0) ?? 0) + 1
    let hash = batch.hash(after: try last?.bytes(1) ?? Data())
    try connection.run(
      Statement(
        """
        INSERT INTO batch (number, survey, version, period, closing, ballots, hash, hash_rule)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, .integer(number), .text(batch.survey), .integer(batch.version), .text("\(batch.period)"),
        .integer(batch.isClosing ? 1 : 0), .integer(batch.ballots), .bytes(hash),
        .integer(BatchHash.present.rawValue)))
    try connection.run(
      "INSERT INTO tally (batch, breakdown, label, question, value, count) VALUES (?, ?, ?, ?, ?, ?)",
      forEach: batch.counts.lazy.map { count in
        [
          .integer(number), .text("\(count.breakdown)"), .text("\(count.label)"), .text(count.question),
          .text(count.value), .integer(count.count),
        ]
      })
    try connection.run(
      "INSERT INTO stratum (batch, channel, department, mode, ballots, imported) VALUES (?, ?, ?, ?, ?, ?)",
      forEach: batch.strata.lazy.map { stratum in
        [
          .integer(number), .text(stratum.channel), .text(stratum.department), .text(stratum.mode.rawValue),
          .integer(stratum.cast), .integer(stratum.imported),
        ]
      })
    try insertPairs(of: batch, connection)
    var generator = SystemRandomNumberGenerator()
    try connection.run(
      "INSERT INTO comment (id, batch, question, label, text) VALUES (?, ?, ?, ?, ?)",
      forEach: batch.comments.map { comment in
        [
          .bytes(Data(generator.bytes(16))), .integer(number), .text(comment.question), .orNull(comment.label),
          .text(comment.text),
        ]
      })
  }

  /// Pairs are added up over a period, so that no single batch can be taken apart by them.
  private static func insertPairs(of batch: Batch, _ connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO pair (survey, version, period, one, one_value, other, other_value, count)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (survey, version, period, one, one_value, other, other_value)
      DO UPDATE SET count = pair.count + excluded.count
      """,
      forEach: batch.pairs.lazy.map { pair in
        [
          .text(batch.survey), .integer(batch.version), .text("\(batch.period)"), .text(pair.one),
          .text(pair.oneValue), .text(pair.other), .text(pair.otherValue), .integer(pair.count),
        ]
      })
  }

  /// Counts tickets once a release, so that no page ever does: those of periods in which a round is open, or was until
  /// a week ago, and none of those that are over. Cost grows with these tickets, here alone.
  private static func countFieldwork(on day: Day, _ connection: any Connection) throws {
    let open = "IN (SELECT survey, period FROM campaign WHERE settled = 0)"
    try connection.run(Statement("DELETE FROM fieldwork WHERE (survey, period) \(open)"))
    try connection.run(
      Statement(
        """
        INSERT INTO fieldwork (survey, period, channel, department, mode, invited, answered)
        SELECT c.survey, c.period, t.channel, t.department, t.mode, COUNT(*),
          SUM(CASE WHEN t.state > 0 THEN 1 ELSE 0 END)
        FROM campaign c JOIN ticket t ON t.campaign = c.id
        WHERE (c.survey, c.period) \(open)
        GROUP BY c.survey, c.period, t.channel, t.department, t.mode
        """))
    try connection.run(
      Statement("UPDATE campaign SET settled = 1 WHERE settled = 0 AND expires_on < ?", .text("\(day - 7)")))
  }
}
