import CPostgres
import Dispatch
import Glibc
import Storage

/// One connection to a server. Nothing in it waits longer than `patience` for a sign of the server: a machine that stands
/// still keeps its connections open, and no clock of its own ends what it was asked.
final class PostgresSession {
  /// Seconds for what takes long.
  private static let patienceForMuch = 600.0

  private let handle: OpaquePointer
  private var prepared: [String: String] = [:]
  /// Whether the server warned of something since it was asked last. It does where it gives up waiting for a standby.
  private let warnings = Warnings()
  /// Whether another connection is needed.
  private(set) var isBroken = false
  /// Seconds for which it waits for a sign of the server.
  private(set) var patience: Double
  private let silence: PostgresSilence
  /// How often a server had said nothing when it was opened.
  private let silences: Int
  /// The place of its host.
  private let place: Int

  /// Connects to the first of several hosts that answers and is what the address wants, and looks at its rules.
  /// - Parameters:
  ///   - patience: seconds for which it waits for a sign of the server, and for each host while it connects.
  ///   - silence: hears where it waits in vain.
  init(_ address: PostgresAddress, patience: Int, silence: PostgresSilence) throws {
    (self.patience, self.silence, silences) = (Double(patience), silence, silence.count)
    let deadline = DispatchTime.now() + .seconds(patience)
    var options = ["application_name": "rida", "connect_timeout": "\(max(patience, 2))"]
    let first = silence.first
    options.merge(address.options(askingFrom: first)) { $1 }
    options["client_encoding"] = "UTF8"
    guard let handle = PostgresSession.connected(options) else { throw PostgresFault.lost("no memory") }
    self.handle = handle
    let steps = PostgresAddress.step(
      of: PQhost(handle).map { String(cString: $0) }, PQport(handle).map { String(cString: $0) }, among: options)
    place = first + steps
    guard PQstatus(handle) == CONNECTION_OK, PQsetnonblocking(handle, 1) == 0 else {
      silence.move(from: first, by: 1)
      if DispatchTime.now() >= deadline { silence.note() }
      throw PostgresFault.lost(String(cString: PQerrorMessage(handle)))
    }
    silence.move(from: first, by: steps)
    PQsetNoticeReceiver(
      handle,
      { context, notice in
        guard let context, let severity = PQresultErrorField(notice, PostgresFault.severityField) else { return }
        guard String(cString: severity) == "WARNING" else { return }
        Unmanaged<Warnings>.fromOpaque(context).takeUnretainedValue().count += 1
      }, Unmanaged.passUnretained(warnings).toOpaque())
    // Set by the session, so that the address may have options of its own.
    try ask("SET client_connection_check_interval = 1000; SET idle_in_transaction_session_timeout = 60000")
    let broken = try PostgresRules.broken(row(Statement(PostgresRules.query)))
    guard broken.isEmpty else { throw PostgresProblem.indiscreet(broken) }
  }

  deinit { PQfinish(handle) }

  /// How many warnings came so far.
  var warned: Int { warnings.count }

  /// Whether nobody has ended the connection since it was used last, for a server says nothing unasked but that it ends; and
  /// no other session has found since that its server says nothing at all.
  var isAlive: Bool {
    guard silences == silence.count else { return false }
    var line = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    return poll(&line, 1, 0) == 0
  }

  /// Runs work that takes long.
  func patiently<Result>(
    _ seconds: Double = PostgresSession.patienceForMuch, _ work: () throws -> Result
  ) rethrows -> Result {
    let usual = patience
    patience = max(usual, seconds)
    defer { patience = usual }
    return try work()
  }

  private final class Warnings {
    var count = 0
  }

  private static func connected(_ options: [String: String]) -> OpaquePointer? {
    let (keywords, values) = (options.map { strdup($0.key) }, options.map { strdup($0.value) })
    defer { for text in keywords + values { free(text) } }
    return PQconnectdbParams(
      keywords.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 0)
  }
}

extension PostgresSession {
  /// Runs statements without values; answers the tag of the last.
  @discardableResult
  func ask(_ sql: String) throws -> String {
    guard PQsendQuery(handle, sql) == 1 else { throw lost() }
    var tag = ""
    try answers { tag = String(cString: PQcmdStatus($0)) }
    return tag
  }

  /// The rows that a query answers.
  func rows(_ statement: Statement) throws -> [Row] {
    try send(statement.sql, statement.values)
    var rows: [Row] = []
    try answers { answer in
      for row in 0..<PQntuples(answer) { rows.append(try PostgresValues.row(answer, row)) }
    }
    return rows
  }

  /// The row of a query that answers one.
  func row(_ statement: Statement) throws -> Row {
    guard let row = try rows(statement).first else { throw StorageProblem.damaged(reason: "an answer without a row") }
    return row
  }

  /// Each row that a query answers, as it comes.
  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
    try send(statement.sql, statement.values)
    guard PQsetSingleRowMode(handle) == 1 else { throw lost() }
    try answers { answer in
      for row in 0..<PQntuples(answer) { try body(PostgresValues.row(answer, row)) }
    }
  }

  /// Runs a statement, and says how many rows it changed.
  func run(_ statement: Statement) throws -> Int {
    try send(statement.sql, statement.values)
    var changed = 0
    try answers { changed = PostgresSession.changed($0) }
    return changed
  }

  /// Runs one text for each row of values, many on the way at once; says for each how many rows it changed.
  func pipe(_ sql: String, _ rows: some Sequence<[Value]>, changed: (Int) -> Void) throws {
    let name = try prepare(sql)
    guard PQenterPipelineMode(handle) == 1 else { throw lost() }
    defer { if PQexitPipelineMode(handle) != 1 { leave() } }
    var waiting = 0
    for row in rows {
      try execute(name, row)
      waiting += 1
      guard waiting == PostgresSession.underway else { continue }
      try settle(&waiting, changed)
    }
    try settle(&waiting, changed)
  }

  /// Statements that are on the way at once: enough that no time is lost, and few enough for the memory of both sides.
  private static let underway = 500

  /// Has everything that is on the way come to its end.
  private func settle(_ waiting: inout Int, _ changed: (Int) -> Void) throws {
    guard waiting > 0 else { return }
    waiting = 0
    guard PQpipelineSync(handle) == 1 else { throw lost() }
    var fault: (any Error)?
    while true {
      guard let answer = try answer() else {
        // Between two statements of a pipeline stands an answer of nothing, and behind the end of a line nothing else.
        guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
        continue
      }
      defer { PQclear(answer) }
      switch PQresultStatus(answer) {
      case PGRES_PIPELINE_SYNC:
        if let fault { throw fault }
        return
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK: changed(PostgresSession.changed(answer))
      case PGRES_PIPELINE_ABORTED: break
      default: fault = fault ?? noted(PostgresFault(answer))
      }
    }
  }

  private static func changed(_ answer: OpaquePointer) -> Int { Int(String(cString: PQcmdTuples(answer))) ?? 0 }
}

extension PostgresSession {
  private func send(_ sql: String, _ values: [Value]) throws { try execute(prepare(sql), values) }

  private func execute(_ name: String, _ values: [Value]) throws {
    let sent = PostgresValues.with(values) { texts, lengths, formats in
      PQsendQueryPrepared(handle, name, Int32(texts.count), texts, lengths, formats, 1)
    }
    guard sent == 1 else { throw lost() }
  }

  /// The name under which the server knows a text; it looks at each once.
  private func prepare(_ sql: String) throws -> String {
    if let name = prepared[sql] { return name }
    let name = "s\(prepared.count)"
    guard PQsendPrepare(handle, name, PostgresSession.numbered(sql), 0, nil) == 1 else { throw lost() }
    try answers { _ in }
    prepared[sql] = name
    return name
  }

  /// A text whose question marks have numbers. None of the house's texts has one that is none of a value.
  private static func numbered(_ sql: String) -> String {
    var (text, number) = ("", 0)
    for character in sql {
      guard character == "?" else {
        text.append(character)
        continue
      }
      number += 1
      text += "$\(number)"
    }
    return text
  }

  /// Takes every answer to what was sent. What is thrown in between is thrown when the server has said everything.
  private func answers(_ take: (OpaquePointer) throws -> Void) throws {
    var fault: (any Error)?
    while let answer = try answer() {
      defer { PQclear(answer) }
      switch PQresultStatus(answer) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY:
        guard fault == nil else { continue }
        do { try take(answer) } catch { fault = error }
      default: fault = fault ?? noted(PostgresFault(answer))
      }
    }
    if let fault { throw fault }
  }

  /// The next answer; `nil` behind the last.
  private func answer() throws -> OpaquePointer? {
    while true {
      let rest = PQflush(handle)
      guard rest >= 0 else { throw lost() }
      if PQisBusy(handle) == 0 { break }
      try wait(isSending: rest > 0)
      guard PQconsumeInput(handle) == 1 else { throw lost() }
    }
    return PQgetResult(handle)
  }

  /// Waits until the server has said something, or takes more.
  private func wait(isSending: Bool) throws {
    let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(patience * 1e9)
    var line = pollfd(fd: PQsocket(handle), events: Int16(POLLIN | (isSending ? POLLOUT : 0)), revents: 0)
    while true {
      let now = DispatchTime.now().uptimeNanoseconds
      let left = now < deadline ? Int32((deadline - now) / 1_000_000) : 0
      let ready = poll(&line, 1, left)
      if ready > 0 { return }
      if ready < 0, errno == EINTR { continue }
      guard ready == 0, left > 0, DispatchTime.now().uptimeNanoseconds < deadline else { break }
    }
    shutdown(PQsocket(handle), Int32(SHUT_RDWR))
    leave()
    silence.note(of: place)
    throw PostgresFault.lost("no answer within \(patience) seconds")
  }

  private func lost() -> PostgresFault {
    leave()
    return .lost(String(cString: PQerrorMessage(handle)))
  }

  private func noted(_ fault: PostgresFault) -> PostgresFault {
    if fault.endsSession { leave() }
    return fault
  }

  /// Gives the connection up.
  func leave() { isBroken = true }
}
