import Ballots
import Foundation
import Invitations
import Storage
import StoragePostgres
import Surveys
import Testing

/// Somebody who reads the tables of the server as its administrator may, and wants to know which ballot came with which
/// ticket.
@Suite struct PostgresLinkTests {
  private static let count = 200

  /// Casts one after another, as on a quiet day: whoever has the number of the transaction has the pair.
  private func cast(_ database: any Database) async throws -> [Data: Data] {
    let key = EpochKey(number: 2)
    let (tokens, survey) = (Sample.tokens(Self.count), try Sample.survey())
    _ = try await SQLBallotBox(database).begin(key.epoch)
    let campaign = Campaign(id: "c2", survey: survey, kind: .addressed, today: Day(ordinal: 20_000))
    let place = Place(channel: "phone", department: "reception", mode: .sms)
    try await SQLInvitationStore(database).issue(tokens.map { Ticket(token: $0, place: place) }, in: campaign)
    var pairs: [Data: Data] = [:]
    for token in tokens {
      let cast = Cast(ticket: token.key, ballot: try Self.ballot(under: key.epoch), mode: .sms)
      #expect(try await SQLBallotBox(database).cast([cast]) == [.accepted])
      pairs[token.key] = cast.ballot.id
    }
    return pairs
  }

  private static func ballot(under epoch: Epoch) throws -> SealedBallot {
    var generator = SystemRandomNumberGenerator()
    return SealedBallot(id: Data(generator.bytes(16)), epoch: epoch.number, envelope: Data(generator.bytes(400)))
  }

  /// Tickets and ballots as two queries order them, matched one with the other: how many of the pairs are true.
  private func guessed(_ order: String, _ pairs: [Data: Data], _ database: any Database) throws -> Int {
    let tickets = try database.look(Statement("SELECT key FROM ticket WHERE state = 1 ORDER BY \(order)"))
    let ballots = try database.look(Statement("SELECT id FROM ballot ORDER BY \(order)"))
    return try zip(tickets, ballots).count { try pairs[$0.bytes(0)] == $1.bytes(0) }
  }

  private func paired(_ pairs: [Data: Data], _ database: any Database) throws -> Int {
    let rows = try database.look(
      Statement(
        """
        SELECT t.key, b.id FROM ticket t JOIN ballot b ON CAST(b.xmin AS TEXT) = CAST(t.xmin AS TEXT) WHERE t.state = 1
        """))
    return try rows.count { try pairs[$0.bytes(0)] == $0.bytes(1) }
  }

  @Test func `after half a minute neither number nor place of a row tells which ballot came with which ticket`()
    async throws
  {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let pairs = try await cast(database)
    let orders = ["CAST(CAST(xmin AS TEXT) AS BIGINT)", "ctid"]
    // That the attack finds what is there.
    #expect(try paired(pairs, database) == Self.count)
    #expect(try guessed(orders[0], pairs, database) == Self.count)
    try await database.truncateLog()
    #expect(try paired(pairs, database) == 0)
    // Blind guessing finds one; twelve or more do so once in 10^9 runs.
    for order in orders { #expect(try guessed(order, pairs, database) < 12, "\(order)") }
    #expect(try await SQLBallotBox(database).ballots(through: 2, after: Data(), limit: 999).count == Self.count)
  }

  @Test func `a group of casts is one transaction, in which every pair is as likely as every other`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let key = EpochKey(number: 2)
    _ = try await SQLBallotBox(database).begin(key.epoch)
    let (tokens, survey) = (Sample.tokens(Self.count), try Sample.survey())
    let campaign = Campaign(id: "c2", survey: survey, kind: .addressed, today: Day(ordinal: 20_000))
    let place = Place(channel: "phone", department: "reception", mode: .sms)
    try await SQLInvitationStore(database).issue(tokens.map { Ticket(token: $0, place: place) }, in: campaign)
    let casts = try tokens.map { Cast(ticket: $0.key, ballot: try Self.ballot(under: key.epoch), mode: .sms) }
    #expect(try await SQLBallotBox(database).cast(casts).allSatisfy { $0 == .accepted })
    let pairs = Dictionary(uniqueKeysWithValues: casts.map { ($0.ticket, $0.ballot.id) })
    #expect(try guessed("ctid", pairs, database) < 12)
    let transactions = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)) FROM ballot")
    #expect(try database.look(transactions)[0].int(0) == 1)
  }

  @Test func `the log of the server names no ticket and no ballot, also where something goes wrong`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let pairs = try await cast(database)
    let (ticket, ballot) = try #require(pairs.first)
    await #expect(throws: (any Error).self) {
      try await database.write { connection in
        try connection.run(Statement("UPDATE ticket SET state = 3 WHERE key = ?", .bytes(ticket)))
      }
    }
    let server = try await PostgresServer.shared()
    let log = try String(contentsOfFile: "\(server.folder)/log", encoding: .utf8)
    for secret in [ticket, ballot] { #expect(!log.contains(secret.map { Self.digits($0) }.joined())) }
  }

  private static func digits(_ byte: UInt8) -> String { String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
}
