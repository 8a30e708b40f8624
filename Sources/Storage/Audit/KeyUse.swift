import Access
package import Delivery
import Foundation
import Surveys

/// What the database says was made with keys.
struct KeyUse {
  /// A campaign, and of whom of it is known.
  struct Campaign {
    let id: String
    let isAddressed: Bool
    let isOpen: Bool
    let tickets: Int
    let contacts: Int
    let erased: Int
  }

  let campaigns: [Campaign]
  /// The present epoch, and those under which ballots wait.
  let epochs: Set<Int>
  /// One contact of each round.
  let samples: [SealedContact]
  private let needed: Set<MasterKey>

  /// Reads it.
  init(_ database: any Database, today: Day) async throws {
    self = try await database.read { try KeyUse($0, today: today) }
  }

  private init(_ connection: any Connection, today: Day) throws {
    let tickets = try KeyUse.counts("SELECT campaign, COUNT(*) FROM ticket GROUP BY campaign", connection)
    let contacts = try KeyUse.counts("SELECT campaign, COUNT(*) FROM contact GROUP BY campaign", connection)
    let erased = try KeyUse.counts("SELECT campaign, contacts FROM erasure", connection)
    campaigns = try connection.rows(Statement("SELECT id, kind, expires_on FROM campaign ORDER BY id")).map { row in
      let id = try row.text(0)
      return Campaign(
        id: id, isAddressed: try row.text(1) == "addressed", isOpen: try row.text(2) >= "\(today)",
        tickets: tickets[id] ?? 0, contacts: contacts[id] ?? 0, erased: erased[id] ?? 0)
    }
    epochs = try Set(
      connection.rows(Statement("SELECT MAX(number) FROM epoch")).compactMap { try $0.intOrNull(0) }
        + connection.rows(Statement("SELECT DISTINCT epoch FROM ballot")).map { try $0.int(0) })
    samples = try contacts.keys.sorted().flatMap { campaign in
      try connection.rows(
        Statement(
          "SELECT person, campaign, sealed FROM contact WHERE campaign = ? ORDER BY person LIMIT 1", .text(campaign)))
    }.map { SealedContact(person: try $0.bytes(0), campaign: try $0.text(1), sealed: try $0.bytes(2)) }
    needed = try KeyUse.needed(connection)
  }

  /// Whether anything was made with a key of the house that would be lost with it.
  func isNeeded(_ key: MasterKey) -> Bool { needed.contains(key) }

  /// The keys of the house with which something was made.
  static func needed(_ connection: any Connection) throws -> Set<MasterKey> {
    try Set(
      MasterKey.allCases.filter { key in
        let evidence =
          switch key {
          case .codes: "SELECT 1 FROM campaign WHERE kind = 'drawn' LIMIT 1"
          case .contacts: "SELECT 1 FROM contact UNION ALL SELECT 1 FROM suppressed LIMIT 1"
          case .seal: "SELECT 1 FROM kept_report LIMIT 1"
          }
        return try !connection.rows(Statement(evidence)).isEmpty
      })
  }

  private static func counts(_ sql: String, _ connection: any Connection) throws -> [String: Int] {
    try connection.rows(Statement(sql)).reduce(into: [:]) { $0[try $1.text(0)] = try $1.int(1) }
  }
}

extension KeyFolder {
  /// Makes the keys of the house that are not there and with which nothing was made; the others stay missing.
  /// - Returns: those that were made.
  package func makeUnused(_ database: any Database) async throws -> [MasterKey] {
    let missing = MasterKey.allCases.filter { KeyFile(path(of: $0)).fault == .missing }
    guard !missing.isEmpty else { return [] }
    let needed = try await database.read { try KeyUse.needed($0) }
    return try missing.filter { try !needed.contains($0) && make($0) }
  }
}
