package import Delivery
package import Foundation
import Invitations
package import Surveys

/// Sealed contacts in a table of their own.
package struct SQLContactStore: ContactStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func keep(_ contacts: [SealedContact]) async throws {
    try await database.write { try SQLContactStore.insert(contacts, $0) }
  }

  /// In the order of their random numbers, which tells nothing of their tickets.
  static func insert(_ contacts: [SealedContact], _ connection: any Connection) throws {
    let places = KeyOrder.places(contacts.map(\.person))
    try connection.run(
      "INSERT INTO contact (person, campaign, sealed) VALUES (?, ?, ?)",
      forEach: places.lazy.map { place in
        let contact = contacts[place]
        return [.bytes(contact.person), .text(contact.campaign), .bytes(contact.sealed)]
      })
  }

  package func erase(endedBefore day: Day) async throws -> Int {
    try await erase(
      Statement(
        """
        SELECT id FROM campaign WHERE kind = 'addressed'
        AND (expires_on < ? OR id IN (SELECT campaign FROM sending WHERE kept_until < ?))
        """, .text("\(day)"), .text("\(day)")))
  }

  package func eraseAll() async throws -> Int {
    try await erase(Statement("SELECT id FROM campaign WHERE kind = 'addressed'"))
  }

  package func erase(_ people: [Data]) async throws -> Int {
    let erased = try await database.write { connection in
      try people.reduce(0) { erased, person in
        let query = Statement("SELECT campaign FROM contact WHERE person = ?", .bytes(person))
        guard let campaign = try connection.rows(query).first?.text(0) else { return erased }
        try SQLContactStore.erase(1, of: campaign, where: "person", is: .bytes(person), connection)
        return erased + 1
      }
    }
    if erased > 0 { try await database.truncateLog() }
    return erased
  }

  /// Erases the contacts of campaigns that have any, and keeps how many of each there were; whoever reads the log or the
  /// freed pages finds none of them.
  private func erase(_ campaigns: Statement) async throws -> Int {
    let erased = try await database.write { connection in
      let counts = try connection.rows(Statement("SELECT campaign, COUNT(*) FROM contact GROUP BY campaign"))
        .reduce(into: [String: Int]()) { $0[try $1.text(0)] = try $1.int(1) }
      let ended = try connection.rows(campaigns).map { try $0.text(0) }
      let erased = try ended.reduce(0) { erased, campaign in
        guard let count = counts[campaign], count > 0 else { return erased }
        try SQLContactStore.erase(count, of: campaign, where: "campaign", is: .text(campaign), connection)
        return erased + count
      }
      if erased > 0 { try SQLTakenFileStore.forgetOutcomes(connection) }
      return erased
    }
    if erased > 0 { try await database.truncateLog() }
    return erased
  }

  /// Erases contacts of a campaign with everything that is known of calling them and of writing to them, and keeps how many
  /// there were.
  private static func erase(
    _ count: Int, of campaign: String, where column: String, is value: Value, _ connection: any Connection
  ) throws {
    for table in ["call", "quiet", "message", "contact"] {
      try connection.run(Statement("DELETE FROM \(table) WHERE \(column) = ?", value))
    }
    try connection.run(
      Statement(
        """
        INSERT INTO erasure (campaign, contacts) VALUES (?, ?)
        ON CONFLICT (campaign) DO UPDATE SET contacts = erasure.contacts + excluded.contacts
        """, .text(campaign), .integer(count)))
  }

  package func reminded(survey: String, openOn day: Day) async throws -> Set<Data> {
    let query = Statement(
      """
      SELECT m.person FROM message m JOIN campaign c ON c.id = m.campaign
      WHERE m.step = 'reminder' AND c.survey = ? AND c.expires_on >= ?
      """, .text(survey), .text("\(day)"))
    return Set(try await database.read { try $0.rows(query) }.map { try $0.bytes(0) })
  }

  package func all() async throws -> [SealedContact] {
    try await database.read { try $0.rows(Statement("SELECT person, campaign, sealed FROM contact")) }
      .map { SealedContact(person: try $0.bytes(0), campaign: try $0.text(1), sealed: try $0.bytes(2)) }
  }

  package func contacts(survey: String, openOn day: Day) async throws -> [SealedContact] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT p.person, p.campaign, p.sealed FROM contact p JOIN campaign c ON c.id = p.campaign
          WHERE c.survey = ? AND c.expires_on >= ?
          """, .text(survey), .text("\(day)")))
    }
    return try rows.map { SealedContact(person: try $0.bytes(0), campaign: try $0.text(1), sealed: try $0.bytes(2)) }
  }
}
