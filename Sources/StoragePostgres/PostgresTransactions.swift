import Storage
import Surveys

/// Transactions of a session.
///
/// Whoever writes takes turns, by a lock that the server ends with the transaction: so each sees everything that was
/// written before, as on SQLite, no transaction is run a second time because another came between, and numbers and chained
/// hashes follow each other. Serialisable transactions would have to be repeated, and what is done in one, such as files
/// that are completed, is not done twice.
extension PostgresSession {
  /// Runs queries against one consistent state.
  func read<Result>(_ work: (PostgresConnection) throws -> Result) throws -> Result {
    try ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    do {
      let result = try work(PostgresConnection(session: self, isReading: true))
      try ask("COMMIT")
      return result
    } catch {
      takeBack()
      throw error
    }
  }

  /// Runs one write transaction. A commit to which the server did not answer is `StoreProblem.unknown`.
  func write<Result>(
    in turn: PostgresTurn = PostgresTurn(), _ work: (PostgresConnection) throws -> Result
  ) throws -> Result {
    try take(turn)
    let result: Result
    do {
      result = try work(PostgresConnection(session: self))
    } catch {
      takeBack()
      throw error
    }
    try commit()
    return result
  }

  /// The bytes of `rida`.
  private static let turn = 0x7269_6461

  private func take(_ turn: PostgresTurn) throws {
    while true {
      do {
        try ask(
          """
          BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = \(turn.pause(patience: patience));
          SELECT pg_advisory_xact_lock(\(PostgresSession.turn)); SET LOCAL lock_timeout = 0
          """)
        return
      } catch let fault as PostgresFault {
        // Whatever it was, the next one begins anew.
        takeBack()
        guard fault.isOutOfTurn, !turn.isOver() else { throw fault }
      }
    }
  }

  /// Runs work in its turn that is no transaction.
  func alone<Result>(_ work: () throws -> Result) throws -> Result {
    try ask("SELECT pg_advisory_lock(\(PostgresSession.turn))")
    let result: Result
    do {
      result = try work()
    } catch {
      leave()
      throw error
    }
    try ask("SELECT pg_advisory_unlock(\(PostgresSession.turn))")
    return result
  }

  /// Writes a table into a new file in the order of its keys, without what was deleted from it.
  /// - Returns: whether it did. Where somebody reads from it at the moment that is left for the next time: whoever casts
  ///   would wait behind it.
  func rewrite(_ table: String) throws -> Bool {
    try ask("SET lock_timeout = 100")
    let outcome = Swift.Result { try ask("CLUSTER \(table) USING \(table)_pkey") }
    if !isBroken { try ask("SET lock_timeout = 0") }
    do {
      _ = try outcome.get()
      return true
    } catch let fault as PostgresFault where fault.isOutOfTurn {
      return false
    }
  }

  private func commit() throws {
    let before = warned
    let tag: String
    do {
      tag = try ask("COMMIT")
    } catch let fault as PostgresFault {
      if fault.endsSession { throw StoreProblem.unknown }
      takeBack()
      throw fault
    }
    // An error that somebody passed over had the server take everything back.
    guard tag == "COMMIT" else { throw PostgresFault(state: "25P02", message: "taken back") }
    // It stands on this server, and perhaps on no other.
    guard warned == before else { throw StoreProblem.unknown }
  }

  private func takeBack() {
    guard !isBroken else { return }
    do { try ask("ROLLBACK") } catch { leave() }
  }
}

/// Statements against a session; each text is prepared once and kept.
struct PostgresConnection: Connection {
  let session: PostgresSession
  /// Whether nobody waits behind it who answers a form.
  var isReading = false

  /// Seconds for which whoever reads a whole table, for a copy or an audit, waits for its first row: the server may sort all
  /// of it before.
  private static let patienceForTables = 60.0

  func rows(_ statement: Statement) throws -> [Row] { try session.rows(statement) }

  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
    guard isReading else { return try session.forEach(statement, body) }
    try session.patiently(PostgresConnection.patienceForTables) { try session.forEach(statement, body) }
  }

  func run(_ statement: Statement) throws -> Int { try session.run(statement) }

  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws {
    try session.pipe(sql, rows) { _ in }
  }

  func changes(_ sql: String, forEach rows: some Sequence<[Value]>) throws -> [Int] {
    var changes: [Int] = []
    try session.pipe(sql, rows) { changes.append($0) }
    return changes
  }
}
