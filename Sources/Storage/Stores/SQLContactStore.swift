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
    let places = KeyOrder.places(contacts.map(\.person))
    try await database.write { connection in
      try connection.run(
        "INSERT INTO contact (person, campaign, sealed) VALUES (?, ?, ?)",
        forEach: places.lazy.map { place in
          let contact = contacts[place]
          return [.bytes(contact.person), .text(contact.campaign), .bytes(contact.sealed)]
        })
    }
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
