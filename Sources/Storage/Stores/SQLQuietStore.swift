import Access
package import Delivery
package import Foundation
package import Surveys

/// Who is left in peace, in two tables.
package struct SQLQuietStore: QuietStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func mark(_ marks: [QuietMark], lifting people: [Data]) async throws {
    try await database.write { connection in
      try connection.run("DELETE FROM quiet WHERE person = ?", forEach: people.lazy.map { [.bytes($0)] })
      try connection.run(
        """
        INSERT INTO quiet (person, campaign, reason) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET reason = excluded.reason
        """,
        forEach: marks.lazy.map { [.bytes($0.person), .text($0.campaign), .text($0.reason.rawValue)] })
    }
  }

  package func marked(
    survey: String, openOn day: Day
  ) async throws -> [(reason: QuietReason, contact: SealedContact)] {
    try await database.read { connection in
      let marks = try connection.rows(SQLQuietStore.contacts("q.reason", "quiet q", "q.person", survey, day))
      let calls = try connection.rows(SQLQuietStore.contacts("k.state", "call k", "k.person", survey, day))
      return try marks.map { (try SQLQuietStore.reason($0.text(0)), try SQLQuietStore.contact($0)) }
        + calls.compactMap { row in
          guard let reason = Call.State(rawValue: try row.text(0))?.quiet else { return nil }
          return (reason, try SQLQuietStore.contact(row))
        }
    }
  }

  /// The contacts of the people of a table in a survey's open rounds, behind what the table says of them.
  private static func contacts(
    _ said: String, _ table: String, _ person: String, _ survey: String, _ day: Day
  ) -> Statement {
    Statement(
      """
      SELECT \(said), p.person, p.campaign, p.sealed FROM \(table) JOIN contact p ON p.person = \(person)
      JOIN campaign c ON c.id = p.campaign WHERE c.survey = ? AND c.expires_on >= ?
      """, .text(survey), .text("\(day)"))
  }

  private static func contact(_ row: Row) throws -> SealedContact {
    SealedContact(person: try row.bytes(1), campaign: try row.text(2), sealed: try row.bytes(3))
  }

  private static func reason(_ text: String) throws -> QuietReason {
    guard let reason = QuietReason(rawValue: text) else {
      throw StorageProblem.unreadable(table: "quiet", value: text)
    }
    return reason
  }

  package func suppress(_ contacts: [Data: QuietReason], on day: Day) async throws {
    guard !contacts.isEmpty else { return }
    try await changing { connection in
      try connection.run(
        """
        INSERT INTO suppressed (contact, reason, since) VALUES (?, ?, ?)
        ON CONFLICT (contact) DO UPDATE SET reason = excluded.reason, since = excluded.since
        WHERE suppressed.reason <> 'opted_out'
        """,
        forEach: contacts.lazy.map { [.bytes($0.key), .text($0.value.rawValue), .text("\(day)")] })
    }
  }

  package func lift(_ contacts: [Data], from reasons: Set<QuietReason>) async throws -> Int {
    guard !contacts.isEmpty else { return 0 }
    return try await changing { connection in
      var lifted = 0
      for contact in contacts {
        for reason in reasons {
          lifted += try connection.run(
            Statement(
              "DELETE FROM suppressed WHERE contact = ? AND reason = ?", .bytes(contact), .text(reason.rawValue)))
        }
      }
      return lifted
    }
  }

  /// Changes the list of contacts, and journals each reason for which it is another one then.
  private func changing<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    try await database.write { connection in
      let reasons = QuietReason.allCases.filter(\.isForAllSurveys).map(\.rawValue)
      let before = try reasons.map { try Digests.quiet($0, connection) }
      let result = try work(connection)
      for (reason, old) in zip(reasons, before) {
        let new = try Digests.quiet(reason, connection)
        if new != old { try Journal.add(.quiet, reason, digest: new, to: connection) }
      }
      return result
    }
  }

  package func suppressed() async throws -> [Data: QuietReason] {
    try await database.read { connection in
      try connection.rows(Statement("SELECT contact, reason FROM suppressed")).reduce(into: [:]) { list, row in
        list[try row.bytes(0)] = try SQLQuietStore.reason(row.text(1))
      }
    }
  }

  /// Adds everybody whom another database of the same house leaves in peace, since the day on which it began to.
  func takeOver(from other: any Database) async throws {
    let rows = try await other.read { connection in
      try connection.rows(Statement("SELECT contact, reason, since FROM suppressed")).map { row in
        (contact: try row.bytes(0), reason: try SQLQuietStore.reason(row.text(1)), since: try row.text(2))
      }
    }
    for (since, contacts) in Dictionary(grouping: rows, by: \.since).sorted(by: { $0.key < $1.key }) {
      guard let day = Day(since) else { throw StorageProblem.unreadable(table: "suppressed", value: since) }
      try await suppress(Dictionary(contacts.map { ($0.contact, $0.reason) }, uniquingKeysWith: { $1 }), on: day)
    }
  }

  package func forgetAll() async throws -> Int {
    try await changing { try $0.run(Statement("DELETE FROM suppressed")) }
  }

  package func asked(after day: Day) async throws -> Set<Data> {
    try await database.read { connection in
      Set(
        try connection.rows(Statement("SELECT contact FROM asked WHERE day > ?", .text("\(day)")))
          .map { try $0.bytes(0) })
    }
  }

  package func forgetAsked(_ contacts: [Data]) async throws -> Int {
    try await database.write { connection in
      try contacts.reduce(0) {
        $0 + (try connection.run(Statement("DELETE FROM asked WHERE contact = ?", .bytes($1))))
      }
    }
  }
}
