import Ballots
import Foundation
import Invitations
import Storage
import Surveys
import Testing

/// Tickets and the ballots that came with them, which a test alone knows, and how many of the pairs somebody finds who reads
/// the tables of a server as its administrator may.
struct CastPairs {
  /// The ballot of each ticket.
  let ballots: [Data: Data]
  /// The tickets as they came.
  private let order: [Data]
  /// The ballot in each envelope, by the first bytes of that.
  private let envelopes: [Data: Data]

  var count: Int { ballots.count }

  /// Casts for so many tickets of a campaign and an epoch of their own, each alone as on a quiet day or all in one group, with envelopes
  /// as large as real ones.
  init(_ count: Int, _ database: any Database, inGroups: Bool = false, epoch: Int = 2) async throws {
    let key = EpochKey(number: epoch)
    let (tokens, survey, box) = (Sample.tokens(count), try Sample.survey(), SQLBallotBox(database))
    _ = try await box.begin(key.epoch)
    let campaign = Campaign(id: "c\(epoch)", survey: survey, kind: .addressed, today: Day(ordinal: 20_000))
    let place = Place(channel: "phone", department: "reception", mode: .sms)
    try await SQLInvitationStore(database).issue(tokens.map { Ticket(token: $0, place: place) }, in: campaign)
    let casts = tokens.map { Cast(ticket: $0.key, ballot: CastPairs.ballot(under: key.epoch), mode: .sms) }
    for group in inGroups ? [casts] : casts.map({ [$0] }) {
      #expect(try await box.cast(group).allSatisfy { $0 == .accepted })
    }
    order = casts.map(\.ticket)
    ballots = Dictionary(uniqueKeysWithValues: casts.map { ($0.ticket, $0.ballot.id) })
    envelopes = Dictionary(uniqueKeysWithValues: casts.map { (Data($0.ballot.envelope.prefix(32)), $0.ballot.id) })
  }

  private static func ballot(under epoch: Epoch) -> SealedBallot {
    var generator = SystemRandomNumberGenerator()
    return SealedBallot(
      id: Data(generator.bytes(16)), epoch: epoch.number, envelope: Data(generator.bytes(BallotCoding.size + 48)))
  }

  /// Tickets and ballots as a query orders both, matched one with the other.
  func guessed(_ order: String, _ database: any Database) throws -> Int {
    let tickets = try database.look(Statement("SELECT key FROM ticket WHERE state = 1 ORDER BY \(order)"))
    let found = try database.look(Statement("SELECT id FROM ballot ORDER BY \(order)"))
    return try zip(tickets, found).count { try ballots[$0.bytes(0)] == $1.bytes(0) }
  }

  /// Tickets in the order in which they came, which somebody may have seen elsewhere, and ballots by the numbers that their
  /// envelopes have in the table of large values.
  func guessedByEnvelopes(_ database: any Database) throws -> Int {
    let found = try database.look(
      Statement(
        """
        SELECT b.id FROM ballot b JOIN \(CastPairs.large(database)) l
          ON l.chunk_seq = 0 AND substr(l.chunk_data, 1, 32) = substr(b.envelope, 1, 32)
        ORDER BY CAST(CAST(l.chunk_id AS TEXT) AS BIGINT)
        """))
    return try zip(order, found).count { try ballots[$0] == $1.bytes(0) }
  }

  /// Tickets and ballots that one transaction wrote.
  func joined(_ database: any Database) throws -> Int {
    let rows = try database.look(
      Statement(
        """
        SELECT t.key, b.id FROM ticket t JOIN ballot b ON CAST(b.xmin AS TEXT) = CAST(t.xmin AS TEXT) WHERE t.state = 1
        """))
    return try rows.count { try ballots[$0.bytes(0)] == $0.bytes(1) }
  }

  /// The same from the files of the tables, as a stolen disk or a base backup has them: also from rows that were deleted,
  /// and from the pieces of their envelopes.
  func inPages(_ database: any Database) throws -> Int {
    _ = try database.look(Statement("CHECKPOINT"))
    // The head of a row has 24 bytes, the length of its first column one.
    let tickets = try CastPairs.transactions(of: Array(ballots.keys), at: 25, in: "ticket", database)
    let found = try CastPairs.transactions(of: Array(ballots.values), at: 25, in: "ballot", database)
    // Between the head of a piece and its bytes stand whose it is, which one, and its length, of four bytes each.
    let pieces = try CastPairs.transactions(
      of: Array(envelopes.keys), at: 36, in: CastPairs.large(database), database)
    let ballotsInPieces = Dictionary(uniqueKeysWithValues: envelopes.map { ($1, pieces[$0] ?? []) })
    let shared = Dictionary(tickets.values.joined().map { ($0, 1) }, uniquingKeysWith: +)
    return ballots.count { ticket, ballot in
      let writers = (found[ballot] ?? []).union(ballotsInPieces[ballot] ?? [])
      // What wrote many tickets tells nothing of one.
      return (tickets[ticket] ?? []).contains { writers.contains($0) && shared[$0] == 1 }
    }
  }

  /// The table of large values that belongs to that of ballots.
  private static func large(_ database: any Database) throws -> String {
    let query =
      "SELECT CAST(CAST(reltoastrelid AS regclass) AS TEXT) FROM pg_class WHERE oid = CAST('ballot' AS regclass)"
    return try database.look(Statement(query))[0].text(0)
  }

  /// The transactions that stand at the head of every row of a file that has one of some keys at a place, those that wrote it
  /// and those that deleted it. Keys are random: eight bytes tell them apart.
  private static func transactions(
    of keys: [Data], at place: Int, in table: String, _ database: any Database
  ) throws -> [Data: Set<UInt32>] {
    let query = Statement("SELECT current_setting('data_directory') || '/' || pg_relation_filepath('\(table)')")
    let file = try Data(contentsOf: URL(fileURLWithPath: database.look(query)[0].text(0)))
    let byStart = Dictionary(
      uniqueKeysWithValues: keys.map { key in (key.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }, key) })
    return file.withUnsafeBytes { bytes in
      var found: [Data: Set<UInt32>] = [:]
      // Rows stand at multiples of eight.
      for head in stride(from: 0, to: bytes.count - place - 8, by: 8) {
        guard let key = byStart[bytes.loadUnaligned(fromByteOffset: head + place, as: UInt64.self)] else { continue }
        for number in [head, head + 4].map({ bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self) })
        where number > 0 {
          found[key, default: []].insert(number)
        }
      }
      return found
    }
  }
}
