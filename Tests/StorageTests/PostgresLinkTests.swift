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
  @Test func `after half a minute neither number nor place of a row tells which ballot came with which ticket`()
    async throws
  {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let pairs = try await CastPairs(200, database)
    let orders = ["CAST(CAST(xmin AS TEXT) AS BIGINT)", "ctid"]
    // That the attack finds what is there.
    #expect(try pairs.joined(database) == pairs.count)
    #expect(try pairs.guessed(orders[0], database) == pairs.count)
    #expect(try pairs.guessedByEnvelopes(database) == pairs.count)
    #expect(try pairs.inPages(database) == pairs.count)
    try await database.truncateLog()
    #expect(try pairs.joined(database) == 0)
    // Once nobody on the server can want to see the old rows any more.
    for _ in 0..<300 where try pairs.inPages(database) > 0 {
      try await Task.sleep(for: .milliseconds(100))
      try await database.truncateLog()
    }
    #expect(try pairs.inPages(database) == 0)
    // Blind guessing finds one; twelve or more do so once in 10^9 runs.
    for order in orders { #expect(try pairs.guessed(order, database) < 12, "\(order)") }
    #expect(try pairs.guessedByEnvelopes(database) < 12)
    #expect(try await SQLBallotBox(database).ballots(through: 2, after: Data(), limit: 999).count == pairs.count)
  }

  @Test func `a group of casts is one transaction, in which every pair is as likely as every other`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let start = try WriteAheadLog.place(database)
    let pairs = try await CastPairs(200, database, inGroups: true)
    #expect(try pairs.guessed("ctid", database) < 12)
    let transactions = Statement("SELECT COUNT(DISTINCT CAST(xmin AS TEXT)) FROM ballot")
    #expect(try database.look(transactions)[0].int(0) == 1)
    let log = try await WriteAheadLog(of: database, since: start)
    #expect(log.tickets.count == pairs.count && log.ballots.count == pairs.count, "\(start): \(log.text.suffix(500))")
    #expect(log.guesses.count { pairs.ballots[$0] == $1 } < 12)
  }

  /// What `docs/confidentiality.md` says that nobody is protected from, and that the attack above would find it.
  @Test func `the write-ahead log tells of casts that came alone which ballot came with which ticket`() async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let start = try WriteAheadLog.place(database)
    let pairs = try await CastPairs(200, database)
    let log = try await WriteAheadLog(of: database, since: start)
    #expect(log.tickets.count == pairs.count && log.ballots.count == pairs.count, "\(start): \(log.text.suffix(500))")
    #expect(log.guesses.count { pairs.ballots[$0] == $1 } == pairs.count)
  }

  @Test(arguments: [false, true])
  func `the log of the server names no ticket and no ballot, also where something goes wrong`(
    isTalkative: Bool
  ) async throws {
    let database = try await Sample.database(.postgres, tokens: [], key: EpochKey(number: 1))
    let (ticket, ballot) = try #require(try await CastPairs(1, database).ballots.first)
    let wrong = [
      Statement("UPDATE ticket SET state = 3 WHERE key = ?", .bytes(ticket)),
      Statement("INSERT INTO ballot (id, epoch, envelope) VALUES (?, 2, ?)", .bytes(ballot), .bytes(ballot)),
    ]
    for statement in wrong {
      await #expect(throws: (any Error).self) {
        try await database.write { connection in
          // What is refused where it is set from the beginning: so the test sees what a log would name.
          if isTalkative { _ = try connection.rows(Statement("SET LOCAL log_error_verbosity = 'default'")) }
          try connection.run(statement)
        }
      }
    }
    let server = try await PostgresServer.shared()
    let log = try String(contentsOfFile: "\(server.folder)/log", encoding: .utf8)
    // Of a long value a log has the beginning.
    for secret in [ticket, ballot] {
      #expect(log.contains(secret.prefix(12).map(Self.digits).joined()) == isTalkative)
    }
  }

  private static func digits(_ byte: UInt8) -> String { String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
}
