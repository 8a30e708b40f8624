import Storage
import Synchronization

/// Has the ballots that wait forget with which tickets they came: neither the number of a transaction nor the place of a row
/// has anything to do with a ticket then, nor is there an older row in the file of the table that has.
final class PostgresForgetting: Sendable {
  /// The newest transaction of which the file may still hold deleted rows: `unknown` at the start, `none` when it holds none.
  private let deletedBy = Atomic(PostgresForgetting.unknown)
  private static let (unknown, none) = (0, -1)

  /// More ballots are written anew once a week alone, for every half a minute it would be too much.
  private static let most = 10_000

  /// In how many transactions the ballots that wait were written, and how many there are.
  private static let arrivals = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)), COUNT(*) FROM ballot")

  /// Writes them anew in one transaction and in the order of their random numbers.
  private static let shuffle = Statement(
    """
    WITH gone AS (DELETE FROM ballot RETURNING id, epoch, envelope)
    INSERT INTO ballot (id, epoch, envelope) SELECT id, epoch, envelope FROM gone ORDER BY id
    """)

  private static let present = Statement("SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)")

  /// Does it with a session that does nothing else meanwhile.
  func run(_ session: PostgresSession) throws {
    let arrived = try session.rows(PostgresForgetting.arrivals)[0]
    guard try arrived.int(1) <= PostgresForgetting.most else { return }
    if try arrived.int(0) > 1 {
      let present = try session.write { connection in
        _ = try connection.run(PostgresForgetting.shuffle)
        return try connection.rows(PostgresForgetting.present)[0].int(0)
      }
      deletedBy.store(present, ordering: .relaxed)
    }
    try removeOldRows(session)
  }

  /// The oldest transaction that is underway, the next one, and how far the oldest state that somebody still reads lies
  /// behind.
  private static let horizon = Statement(
    """
    SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT),
      CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT),
      COALESCE(MAX(age(backend_xmin)), 0)
    FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    """)

  /// Has the table written into a new file, as soon as nobody can want to see what was deleted from it: before, the server
  /// would take it along.
  private func removeOldRows(_ session: PostgresSession) throws {
    let last = deletedBy.load(ordering: .relaxed)
    guard last != PostgresForgetting.none else { return }
    let row = try session.rows(PostgresForgetting.horizon)[0]
    let (oldest, next, age) = (try row.int(0), try row.int(1), try row.int(2))
    if last == PostgresForgetting.unknown {
      deletedBy.store(next, ordering: .relaxed)
    } else if oldest > last, age < next - last, try session.rewrite("ballot") {
      deletedBy.store(PostgresForgetting.none, ordering: .relaxed)
    }
  }
}
