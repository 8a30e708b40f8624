import Access
import Foundation

/// Events of the accounts in a table, each with an entry in the journal.
enum SQLStaffEvents {
  /// Adds an event at the end.
  static func add(
    _ kind: StaffEvent.Kind, of subject: String, role: Role? = nil, by actor: String, at now: Int,
    _ connection: any Connection
  ) throws {
    let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM staff_event"))[0].int(0)
    try connection.run(
      Statement(
        "INSERT INTO staff_event (number, at, actor, kind, subject, role) VALUES (?, ?, ?, ?, ?, ?)",
        .integer(last + 1), .integer(now), .text(actor), .text(kind.rawValue), .text(subject),
        role.map { .text($0.rawValue) } ?? .null))
    try Journal.add(.staff, "\(last + 1)", digest: Digests.staffEvent(last + 1, connection), to: connection)
  }

  /// Adds that somebody was refused, unless that was noted within the last minute: guesses fill no table.
  static func addRefusal(of name: String, at now: Int, _ connection: any Connection) throws {
    try addOnce(.refused, of: name, by: name, at: now, connection)
  }

  /// Adds an event, unless the same was noted within the last minute.
  static func addOnce(
    _ kind: StaffEvent.Kind, of subject: String, by actor: String, at now: Int, _ connection: any Connection
  ) throws {
    let latest = try connection.rows(
      Statement(
        "SELECT at FROM staff_event WHERE kind = ? AND subject = ? AND actor = ? ORDER BY number DESC LIMIT 1",
        .text(kind.rawValue), .text(subject), .text(actor)))
    if let at = try latest.first?.int(0), (at...at + 60).contains(now) { return }
    try add(kind, of: subject, by: actor, at: now, connection)
  }

  /// The newest events that a filter lets pass, the last first.
  static func newest(
    _ most: Int, before number: Int?, _ filter: StaffEventFilter, _ connection: any Connection
  ) throws -> [StaffEvent] {
    let conditions: [(String, [Value])?] = [
      number.map { ("number < ?", [.integer($0)]) },
      filter.name.isEmpty ? nil : ("(actor = ? OR subject = ?)", [.text(filter.name), .text(filter.name)]),
      filter.kind.map { ("kind = ?", [.text($0.rawValue)]) }, filter.from.map { ("at >= ?", [.integer($0)]) },
      filter.until.map { ("at < ?", [.integer($0)]) },
    ]
    let query = Statement(newest: columns, where: conditions.compactMap(\.self), most: most)
    return try connection.rows(query).map(event)
  }

  /// Every event of some kinds, the first first.
  static func all(of kinds: [StaffEvent.Kind], _ connection: any Connection) throws -> [StaffEvent] {
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    let query = Statement(
      "\(columns) WHERE kind IN (\(places)) ORDER BY number", values: kinds.map { .text($0.rawValue) })
    return try connection.rows(query).map(event)
  }

  private static let columns = "SELECT number, at, actor, kind, subject, role FROM staff_event"

  private static func event(_ row: Row) throws -> StaffEvent {
    guard let kind = StaffEvent.Kind(rawValue: try row.text(3)) else {
      throw StorageProblem.unreadable(table: "staff_event", value: try row.text(3))
    }
    return StaffEvent(
      number: try row.int(0), at: try row.int(1), actor: try row.text(2), kind: kind, subject: try row.text(4),
      role: try row.textOrNull(5).flatMap(Role.init))
  }
}
