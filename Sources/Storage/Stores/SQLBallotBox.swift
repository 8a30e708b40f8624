package import Ballots
import Foundation

/// The ballot box in tables: tickets spent, ballots sealed, and no key that joins them.
package struct SQLBallotBox: BallotBox {
  private let database: any Database

  /// A box in a database.
  package init(_ database: any Database) { self.database = database }

  package func epoch() async throws -> Epoch {
    try await database.read { connection in
      guard let epoch = try SQLBallotBox.present(connection) else { throw BallotProblem.keyMissing(epoch: 0) }
      return epoch
    }
  }

  package func cast(_ casts: [Cast]) async throws -> [CastOutcome] {
    try await database.write { connection in
      let present = try SQLBallotBox.present(connection)?.number
      return try casts.map { cast in
        guard cast.ballot.epoch == present else { return .epochEnded }
        let spent = try connection.run(
          Statement("UPDATE ticket SET state = 1 WHERE key = ? AND state = 0", .bytes(cast.ticket)))
        guard spent == 1 else { return .alreadyUsed }
        try SQLBallotBox.insert(cast.ballot, connection)
        return .accepted
      }
    }
  }

  package func deposit(_ ballots: [SealedBallot]) async throws {
    try await database.write { connection in
      let present = try SQLBallotBox.present(connection)?.number
      guard ballots.allSatisfy({ $0.epoch == present }) else { throw BallotProblem.boxChanged }
      for ballot in ballots { try SQLBallotBox.insert(ballot, connection) }
    }
  }

  package func begin(_ epoch: Epoch) async throws {
    try await database.write { connection in
      try connection.run(
        Statement(
          "INSERT INTO epoch (number, public_key) VALUES (?, ?)", .integer(epoch.number), .bytes(epoch.publicKey)))
    }
  }

  package func ballots(through epoch: Int) async throws -> [SealedBallot] {
    let rows = try await database.read { connection in
      try connection.rows(Statement("SELECT id, epoch, envelope FROM ballot WHERE epoch <= ?", .integer(epoch)))
    }
    return try rows.map { SealedBallot(id: try $0.bytes(0), epoch: try $0.int(1), envelope: try $0.bytes(2)) }
  }

  static func insert(_ ballot: SealedBallot, _ connection: any Connection) throws {
    try connection.run(
      Statement(
        "INSERT INTO ballot (id, epoch, envelope) VALUES (?, ?, ?)", .bytes(ballot.id), .integer(ballot.epoch),
        .bytes(ballot.envelope)))
  }

  private static func present(_ connection: any Connection) throws -> Epoch? {
    let rows = try connection.rows(Statement("SELECT number, public_key FROM epoch ORDER BY number DESC LIMIT 1"))
    return try rows.first.map { Epoch(number: try $0.int(0), publicKey: try $0.bytes(1)) }
  }
}
