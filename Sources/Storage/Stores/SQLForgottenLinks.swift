import Access
import Foundation
import Invitations

extension SQLInvitationStore {
  package func forgetLinks() async throws -> Int {
    let forgotten = try await database.write { connection in
      let over = Statement("SELECT id FROM campaign WHERE settled = 1 AND forgotten = 0 ORDER BY id")
      return try connection.rows(over).reduce(0) { try $0 + SQLInvitationStore.forgetLinks(of: $1.text(0), connection) }
    }
    if forgotten > 0 { try await database.truncateLog() }
    return forgotten
  }

  /// Gives the tickets of a campaign random keys: they stay as many, at their places and in their states, and stand in a
  /// new order.
  private static func forgetLinks(of campaign: String, _ connection: any Connection) throws -> Int {
    var generator = SystemRandomNumberGenerator()
    let keys = try connection.rows(Statement("SELECT key FROM ticket WHERE campaign = ?", .text(campaign)))
    try connection.run(
      "UPDATE ticket SET key = ? WHERE key = ?",
      forEach: keys.map { [.bytes(Data(generator.bytes(32))), .bytes(try $0.bytes(0))] })
    try connection.run(Statement("UPDATE campaign SET forgotten = 1 WHERE id = ?", .text(campaign)))
    try Journal.add(.issue, campaign, digest: Digests.campaign(campaign, connection), to: connection)
    return keys.count
  }
}
