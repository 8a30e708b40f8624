import Crypto
import Dispatch
import Foundation
import Synchronization

/// Brings everything of one database into another, whatever their engines: whole or not at all, each from one state, and
/// every row as it stood.
package struct Transfer: Sendable {
  private let source: any Database
  private let target: any Database

  /// A transfer between two databases of this program's schema.
  package init(from source: any Database, to target: any Database) {
    (self.source, self.target) = (source, target)
  }

  /// Every table but that of the schema's steps, each behind those that it refers to.
  package static let tables = [
    "survey", "document", "campaign", "ticket", "contact", "epoch", "ballot", "batch", "tally", "comment", "closing",
    "fieldwork", "staff", "session", "stratum", "pair", "journal", "clock", "target", "action", "served", "delay",
    "coding", "outreach", "station", "called", "call", "retirement", "told", "kept_document", "kept_report", "setting",
    "opening", "scheduled_report", "report_mail", "erasure", "quiet", "suppressed", "taken_file", "taken_rows",
    "sending", "message", "asked", "recovery_code", "join_link", "staff_event", "organisation", "theme_rules",
    "withdrawn_target", "proposal", "tour", "api_key", "letter_logo", "api_call", "webhook", "webhook_event",
    "webhook_delivery", "webhook_mark", "lease",
  ]

  /// Brings everything over, and reads it once more.
  /// - Returns: how many rows there are.
  /// - Throws: `StorageProblem.occupied` where the target holds anything, `.damaged` where it does not hold the same then.
  @discardableResult
  package func run() async throws -> Int {
    let line = RowLine()
    let (source, given) = (source, source.dialect)
    async let sent = Transfer.ending(line) {
      try await source.read { connection in
        try Transfer.tables.map { table in
          let sum = try Transfer.sum(of: table, given, connection) { line.put($0) }
          line.endTable()
          return sum
        }
      }
    }
    let (target, kept) = (target, target.dialect)
    do {
      try await target.write { connection in
        // Whoever writes no more must not keep the other waiting who reads.
        defer { line.leave() }
        if let table = try Transfer.occupied(connection) { throw StorageProblem.occupied(table: table) }
        try connection.run(Statement("DELETE FROM webhook_mark"))
        for table in Transfer.tables { try Transfer.insert(line, into: table, kept, connection) }
        // What did not come whole must not stay.
        if line.isCutOff { throw StorageProblem.damaged(reason: "the transfer was cut off") }
      }
    } catch {
      // Where writing never began, nobody has left yet.
      line.leave()
      // Where reading came to an end, that is why writing did.
      _ = try await sent
      throw error
    }
    let sums = try await sent
    let came = try await target.read { connection in
      try Transfer.tables.map { try Transfer.sum(of: $0, kept, connection) { _ in } }
    }
    for (table, (one, other)) in zip(Transfer.tables, zip(sums, came)) where one != other {
      throw StorageProblem.damaged(reason: "\(table) came otherwise than it stood")
    }
    return sums.reduce(0) { $0 + $1.rows }
  }
}

extension Transfer {
  /// Whoever reads says in any case that nothing more comes, also where reading never began.
  private static func ending(
    _ line: RowLine, _ read: () async throws -> [TableSum]
  ) async throws -> [TableSum] {
    defer { line.end() }
    return try await read()
  }

  /// The rows of a table, added up: the same for the same rows, in whatever order.
  struct TableSum: Equatable, Sendable {
    private(set) var rows = 0
    private var lanes = SIMD4<UInt64>()

    /// Adds the digest of a row, whose values are told apart by kind and length.
    mutating func add(_ row: Row) {
      rows += 1
      let line = row.values.reduce(into: [UInt8]()) { $0.append($1) }
      let digest = SHA256.hash(data: line).withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
      lanes = lanes &+ digest
    }
  }

  private static func sum(
    of table: String, _ dialect: Dialect, _ connection: any Connection, _ each: (Row) -> Void
  ) throws -> TableSum {
    var sum = TableSum()
    let columns = try columns(of: table, dialect, connection).joined(separator: ", ")
    // In the order of the key, and not in that of arrival.
    try connection.forEach(Statement("SELECT \(columns) FROM \(table) ORDER BY 1")) { row in
      sum.add(row)
      each(row)
    }
    return sum
  }

  private static func insert(
    _ line: RowLine, into table: String, _ dialect: Dialect, _ connection: any Connection
  ) throws {
    let columns = try columns(of: table, dialect, connection)
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    try connection.run(
      "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))",
      forEach: AnyIterator { line.next() })
  }

  private static func columns(
    of table: String, _ dialect: Dialect, _ connection: any Connection
  ) throws -> [String] {
    try connection.rows(dialect.columns(of: table)).map { try $0.text(0) }
  }

  /// A table in which something stands that no step of the schema put there.
  private static func occupied(_ connection: any Connection) throws -> String? {
    try tables.first { table in
      try table != "webhook_mark" && !connection.rows(Statement("SELECT 1 FROM \(table) LIMIT 1")).isEmpty
    }
  }
}

/// Rows on their way from the one who reads to the one who writes, each on a thread of its own: few at a time, however
/// many there are.
private final class RowLine: Sendable {
  private enum Piece {
    case rows([Row])
    case endOfTable
    case end
  }

  private struct State {
    var pieces: [Piece] = []
    var coming: [Row] = []
    var going: [Row] = []
    var isLeft = false
    var isCutOff = false
  }

  /// Rows in a piece, and pieces that wait.
  private static let (size, most) = (500, 4)

  private let state = Mutex(State())
  private let (room, there) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))

  /// A line on which nothing is yet. Its room is given to it: a semaphore that is made with it must have it back at the end.
  init() {
    for _ in 0..<RowLine.most { room.signal() }
  }

  /// Whether an end came before the end of a table.
  var isCutOff: Bool { state.withLock { $0.isCutOff } }

  /// Gives a row over.
  func put(_ row: Row) {
    let full = state.withLock { state -> [Row]? in
      state.coming.append(row)
      guard state.coming.count == RowLine.size else { return nil }
      defer { state.coming = [] }
      return state.coming
    }
    if let full { push(.rows(full)) }
  }

  /// Says that a table has no more.
  func endTable() {
    let rest = state.withLock { state in
      defer { state.coming = [] }
      return state.coming
    }
    push(.rows(rest))
    push(.endOfTable)
  }

  /// Says that nothing more comes. It is the last piece, and waits for no room.
  func end() {
    state.withLock { $0.pieces.append(.end) }
    there.signal()
  }

  /// Takes nothing more.
  func leave() {
    state.withLock { $0.isLeft = true }
    room.signal()
  }

  /// The next row of the present table; `nil` behind its last.
  func next() -> [Value]? {
    while true {
      if let row = state.withLock({ $0.going.popLast() }) { return row.values }
      if isCutOff { return nil }
      there.wait()
      let piece = state.withLock { $0.pieces.removeFirst() }
      room.signal()
      switch piece {
      case .rows(let rows): state.withLock { $0.going = rows.reversed() }
      case .endOfTable: return nil
      case .end:
        state.withLock { $0.isCutOff = true }
        return nil
      }
    }
  }

  private func push(_ piece: Piece) {
    room.wait()
    let isLeft = state.withLock { state in
      if !state.isLeft { state.pieces.append(piece) }
      return state.isLeft
    }
    // Nobody takes it: the next one shall not wait either.
    if isLeft { room.signal() } else { there.signal() }
  }
}
