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

  /// Casts for so many tickets, each alone as on a quiet day or all in one group. Who belongs together, the test alone
  /// knows.
  private func cast(_ database: any Database, inGroups: Bool = false) async throws -> [Data: Data] {
    let key = EpochKey(number: 2)
    let (tokens, survey, box) = (Sample.tokens(Self.count), try Sample.survey(), SQLBallotBox(database))
    _ = try await box.begin(key.epoch)
    let campaign = Campaign(id: "c2", survey: survey, kind: .addressed, today: Day(ordinal: 20_000))
    let place = Place(channel: "phone", department: "reception", mode: .sms)
    try await SQLInvitationStore(database).issue(tokens.map { Ticket(token: $0, place: place) }, in: campaign)
    let casts = try tokens.map { Cast(ticket: $0.key, ballot: try Self.ballot(under: key.epoch), mode: .sms) }
    for group in inGroups ? [casts] : casts.map({ [$0] }) {
      #expect(try await box.cast(group).allSatisfy { $0 == .accepted })
    }
    return Dictionary(uniqueKeysWithValues: casts.map { ($0.ticket, $0.ballot.id) })
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

  /// The same from the files of the tables, as a stolen disk or a base backup has them: also from rows that were deleted.
  private func pairedInPages(_ pairs: [Data: Data], _ database: any Database) throws -> Int {
    _ = try database.look(Statement("CHECKPOINT"))
    let tickets = try Self.transactions(of: Set(pairs.keys), in: "ticket", database)
    let ballots = try Self.transactions(of: Set(pairs.values), in: "ballot", database)
    return pairs.count { !(tickets[$0.key] ?? []).isDisjoint(with: ballots[$0.value] ?? []) }
  }

  /// The transactions that stand at the head of every row of a file that begins with one of some keys, those that wrote it
  /// and those that deleted it.
  private static func transactions(
    of keys: Set<Data>, in table: String, _ database: any Database
  ) throws -> [Data: Set<UInt32>] {
    let query = Statement(
      "SELECT current_setting('data_directory') || '/' || pg_relation_filepath('\(table)')")
    let path = try database.look(query)[0].text(0)
    let file = try Data(contentsOf: URL(fileURLWithPath: path))
    var found: [Data: Set<UInt32>] = [:]
    for key in keys {
      var start = file.startIndex
      while let range = file.range(of: key, in: start..<file.endIndex) {
        start = range.upperBound
        // The head of a row has 24 bytes, the length of its first column one.
        let head = range.lowerBound - 25
        guard head >= 0 else { continue }
        for place in [head, head + 4] {
          let number = file[place..<place + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
          if number > 0 { found[key, default: []].insert(number) }
        }
      }
    }
    return found
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
    #expect(try pairedInPages(pairs, database) == Self.count)
    try await database.truncateLog()
    #expect(try paired(pairs, database) == 0)
    // Once nobody on the server can want to see the old rows any more.
    for _ in 0..<300 where try pairedInPages(pairs, database) > 0 {
      try await Task.sleep(for: .milliseconds(100))
      try await database.truncateLog()
    }
    #expect(try pairedInPages(pairs, database) == 0)
    // Blind guessing finds one; twelve or more do so once in 10^9 runs.
    for order in orders { #expect(try guessed(order, pairs, database) < 12, "\(order)") }
    #expect(try await SQLBallotBox(database).ballots(through: 2, after: Data(), limit: 999).count == Self.count)
  }

  @Test func `a group of casts is one transaction, in which every pair is as likely as every other`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let start = try WriteAheadLog.place(database)
    let pairs = try await cast(database, inGroups: true)
    #expect(try guessed("ctid", pairs, database) < 12)
    let transactions = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)) FROM ballot")
    #expect(try database.look(transactions)[0].int(0) == 1)
    let log = try await WriteAheadLog(of: database, since: start)
    #expect(log.tickets.count == Self.count && log.ballots.count == Self.count, "\(start): \(log.text.suffix(500))")
    #expect(log.guesses.count { pairs[$0] == $1 } < 12)
  }

  /// What `docs/confidentiality.md` says that nobody is protected from, and that the attack above would find it.
  @Test func `the write-ahead log tells of casts that came alone which ballot came with which ticket`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let start = try WriteAheadLog.place(database)
    let pairs = try await cast(database)
    let log = try await WriteAheadLog(of: database, since: start)
    #expect(log.tickets.count == Self.count && log.ballots.count == Self.count, "\(start): \(log.text.suffix(500))")
    #expect(log.guesses.count { pairs[$0] == $1 } == Self.count)
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

/// The log of the server as `pg_waldump` reads it: which rows were written in which transaction, and in which order.
private struct WriteAheadLog {
  /// Tickets and ballots with the transaction, in the order of the log.
  private(set) var tickets: [(transaction: String, key: Data)] = []
  private(set) var ballots: [(transaction: String, id: Data)] = []
  /// As it was read.
  let text: String

  /// Up to where it is written.
  static func place(_ database: any Database) throws -> String {
    try database.look(Statement("SELECT CAST(pg_current_wal_flush_lsn() AS TEXT)"))[0].text(0)
  }

  /// Reads it from a place on, before anything was written anew.
  init(of database: any Database, since start: String) async throws {
    let keys = try Self.rows("ticket", "key", database).merging(Self.rows("ballot", "id", database)) { one, _ in one }
    let (ticket, ballot) = (try Self.file("ticket", database), try Self.file("ballot", database))
    text = try await Self.dump(from: start, to: Self.place(database))
    let written =
      /tx: +([0-9]+),.*desc: (?:(INSERT)(?:\+INIT)? off|(?:HOT_)?(?:UPDATE)(?:\+INIT)? .*new off) ([0-9]+).*?blkref #0: rel ([0-9\/]+) blk ([0-9]+)/
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: written), let key = keys["\(match.4) (\(match.5),\(match.3))"] else {
        continue
      }
      if match.4 == ticket, match.2 == nil { tickets.append((String(match.1), key)) }
      if match.4 == ballot, match.2 != nil { ballots.append((String(match.1), key)) }
    }
  }

  /// Within each transaction the first ticket with the first ballot, and so on.
  var guesses: [(ticket: Data, ballot: Data)] {
    let ballots = Dictionary(grouping: ballots, by: \.transaction)
    return Dictionary(grouping: tickets, by: \.transaction).flatMap { transaction, tickets in
      zip(tickets, ballots[transaction] ?? []).map { ($0.key, $1.id) }
    }
  }

  /// Where the log says that rows are: the file of their table, the page and the place in it.
  private static func rows(_ table: String, _ key: String, _ database: any Database) throws -> [String: Data] {
    let file = try file(table, database)
    let rows = try database.look(Statement("SELECT CAST(ctid AS TEXT), \(key) FROM \(table)"))
    return try Dictionary(uniqueKeysWithValues: rows.map { ("\(file) \(try $0.text(0))", try $0.bytes(1)) })
  }

  private static func file(_ table: String, _ database: any Database) throws -> String {
    try database.look(
      Statement(
        """
        SELECT '1663/' || CAST(d.oid AS TEXT) || '/' || CAST(pg_relation_filenode('\(table)') AS TEXT)
        FROM pg_database d WHERE d.datname = current_database()
        """))[0].text(0)
  }

  private static func dump(from start: String, to end: String) async throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec $(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)/pg_waldump -p \"$1\" -r Heap -s $2 -e $3",
      "sh",
      "\(try await PostgresServer.shared().folder)/data/pg_wal", start, end,
    ]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    // How it ends says nothing: at the end of what others write at this moment it may find half a record.
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
