import Storage

/// A connection whose statements are noted as they were told, and done as the planted fault has them done.
struct WatchedConnection: Storage.Connection {
  private let inner: any Storage.Connection
  private let world: World
  private let watch: Watch?

  init(_ inner: any Storage.Connection, in world: World, watch: Watch?) {
    self.inner = inner
    self.world = world
    self.watch = watch
  }

  func rows(_ statement: Statement) throws -> [Row] {
    let rows = try inner.rows(statement)
    return world.fault?.answer(rows, to: statement) ?? rows
  }

  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws { try inner.forEach(statement, body) }

  func run(_ statement: Statement) throws -> Int {
    guard let fault = world.fault else { return try inner.run(statement) }
    return try fault.statement(statement, in: world).map { try inner.run($0) } ?? 0
  }

  func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws {
    let rows = Array(rows)
    if sql.hasPrefix("INSERT INTO ballot") { watch?.stored += rows.map { $0[0] } }
    guard let fault = world.fault else { return try inner.run(sql, forEach: rows) }
    try inner.run(sql, forEach: fault.rows(of: sql, rows, in: world))
  }

  func changes(_ sql: String, forEach rows: some Sequence<[Value]>) throws -> [Int] {
    let rows = Array(rows)
    let isSpending = sql.hasPrefix("UPDATE ticket SET state = 1")
    let changes =
      isSpending && world.fault == .ticketNotSpent && world.breaks(300)
      ? rows.map { _ in 1 } : try inner.changes(sql, forEach: rows)
    if isSpending { watch?.spent += zip(rows, changes).filter { $1 == 1 }.map { $0.0[1] } }
    return changes
  }
}
