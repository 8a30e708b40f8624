package import Delivery
import Foundation
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
    try await erase(Statement("SELECT id FROM campaign WHERE kind = 'addressed' AND expires_on < ?", .text("\(day)")))
  }

  package func eraseAll() async throws -> Int {
    try await erase(Statement("SELECT id FROM campaign WHERE kind = 'addressed'"))
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
        for table in ["call", "quiet"] {
          try connection.run(Statement("DELETE FROM \(table) WHERE campaign = ?", .text(campaign)))
        }
        try connection.run(Statement("DELETE FROM contact WHERE campaign = ?", .text(campaign)))
        try connection.run(
          Statement(
            """
            INSERT INTO erasure (campaign, contacts) VALUES (?, ?)
            ON CONFLICT (campaign) DO UPDATE SET contacts = erasure.contacts + excluded.contacts
            """, .text(campaign), .integer(count)))
        return erased + count
      }
      if erased > 0 { try SQLTakenFileStore.forgetOutcomes(connection) }
      return erased
    }
    if erased > 0 { try await database.truncateLog() }
    return erased
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
