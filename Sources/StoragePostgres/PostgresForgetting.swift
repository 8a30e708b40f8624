import Storage
import Synchronization

/// Has the ballots that wait forget with which tickets they came: neither the number of a transaction nor the place of a row
/// has anything to do with a ticket then, nor is there an older row in the file of a table that has.
final class PostgresForgetting: Sendable {
  /// For each table whose file may still hold deleted rows, the newest transaction that deleted one; `unknown` where that
  /// is not known, as at the start.
  private let owed = Mutex(["ballot": PostgresForgetting.unknown])
  private static let unknown = 0

  /// More ballots are written anew once a week alone, for every half a minute it would be too much.
  private static let most = 10_000

  /// In how many transactions the ballots that wait were written, and how many there are.
  private static let arrivals = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)), COUNT(*) FROM ballot")

  /// Writes them anew in one transaction and in the order of their random numbers: their envelopes too, which lie in a table
  /// of their own and are numbered there as they came.
  private static let shuffle = Statement(
    """
    WITH gone AS (DELETE FROM ballot RETURNING id, epoch, envelope)
    INSERT INTO ballot (id, epoch, envelope) SELECT id, epoch, envelope FROM gone ORDER BY id
    """)

  private static let present = Statement("SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)")

  /// Does it, and what was left over of other tables, with a session that does nothing else meanwhile.
  func run(_ session: PostgresSession) throws {
    let arrived = try session.row(PostgresForgetting.arrivals)
    let isMuch = try arrived.int(1) > PostgresForgetting.most
    if try !isMuch && arrived.int(0) > 1 {
      try writeAnew(["ballot"], session) { _ = try $0.run(PostgresForgetting.shuffle) }
    }
    try removeOldRows(session) { isPast, table in isPast && !(isMuch && table == "ballot") }
  }

  /// Does it with every ballot that waits and with the rows of other tables, all in one transaction, so that no few of them
  /// have its number in common, and puts all of them in the order of their keys. A table from which somebody reads at the
  /// moment, or whose old rows somebody may still want to see, is left to `run`.
  /// - Parameter tables: each with a column that is part of no key.
  func compact(_ tables: [(name: String, column: String)], _ session: PostgresSession) throws {
    try writeAnew(["ballot"] + tables.map(\.name), session) { connection in
      _ = try connection.run(PostgresForgetting.shuffle)
      for (name, column) in tables { _ = try connection.run(Statement("UPDATE \(name) SET \(column) = \(column)")) }
    }
    try removeOldRows(session) { _, _ in true }
  }

  /// Writes rows of tables anew, and notes by which transaction the old ones were deleted.
  private func writeAnew(
    _ tables: [String], _ session: PostgresSession, _ work: (PostgresConnection) throws -> Void
  ) throws {
    // A commit of which nobody knows may stand.
    note(tables, PostgresForgetting.unknown)
    let present = try session.write { connection in
      try work(connection)
      return try connection.session.row(PostgresForgetting.present).int(0)
    }
    note(tables, present)
  }

  private func note(_ tables: [String], _ transaction: Int) {
    owed.withLock { owed in for table in tables { owed[table] = transaction } }
  }

  /// The oldest transaction that is underway, the next one, and how far the oldest state lies behind that somebody still
  /// reads, here or on a standby. One that says what it reads is a process of no database, or has a slot.
  private static let horizon = Statement(
    """
    SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT),
      CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT),
      GREATEST(COALESCE(MAX(age(backend_xmin)), 0), (SELECT COALESCE(MAX(age(xmin)), 0) FROM pg_replication_slots))
    FROM pg_stat_activity WHERE (datname = current_database() OR datname IS NULL) AND pid <> pg_backend_pid()
    """)

  /// Has tables written into new files. One is done with as soon as nobody could want to see what was deleted from it:
  /// before, the server takes that along.
  /// - Parameter isDue: whether a table is to be written, by whether it would be done with.
  private func removeOldRows(_ session: PostgresSession, isDue: (_ isPast: Bool, _ table: String) -> Bool) throws {
    var owed = owed.withLock { $0 }
    if owed.isEmpty { return }
    let unknown = owed.filter { $0.value == PostgresForgetting.unknown }.keys.sorted()
    if !unknown.isEmpty {
      // One that is newer than whichever it was.
      let present = try session.row(PostgresForgetting.present).int(0)
      note(unknown, present)
      for table in unknown { owed[table] = present }
    }
    let row = try session.row(PostgresForgetting.horizon)
    let (oldest, next, age) = (try row.int(0), try row.int(1), try row.int(2))
    for (table, last) in owed.sorted(by: { $0.key < $1.key }) {
      let isPast = oldest > last && age < next - last
      guard isDue(isPast, table), try session.alone({ try session.rewrite(table) }), isPast else { continue }
      self.owed.withLock { $0[table] = nil }
    }
  }
}
