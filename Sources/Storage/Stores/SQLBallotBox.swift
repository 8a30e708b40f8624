package import Ballots
package import Foundation
import Invitations
package import Surveys

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
      var outcomes = casts.map { $0.ballot.epoch == present ? CastOutcome.alreadyUsed : .epochEnded }
      // First all tickets and then all ballots, each in the order of its own random number: what was written side by side
      // tells of no two that they belong together.
      let tickets = KeyOrder.places(casts.map(\.ticket)).filter { outcomes[$0] != .epochEnded }
      let spent = try connection.changes(
        "UPDATE ticket SET state = 1, filled_in_by = NULLIF(?, mode) WHERE key = ? AND state = 0",
        forEach: tickets.lazy.map { [.text(casts[$0].mode.rawValue), .bytes(casts[$0].ticket)] })
      for (place, count) in zip(tickets, spent) where count == 1 { outcomes[place] = .accepted }
      let accepted = casts.indices.filter { outcomes[$0] == .accepted }.map { casts[$0].ballot }
      try SQLBallotBox.insert(KeyOrder.places(accepted.map(\.id)).map { accepted[$0] }, connection)
      return outcomes
    }
  }

  package func deposit(_ ballots: some SealedBallots, of intake: FileIntake) async throws {
    try await database.write { connection in
      let present = try SQLBallotBox.present(connection)?.number
      var waiting: [SealedBallot] = []
      try ballots.forEach { ballot in
        guard ballot.epoch == present else { throw BallotProblem.boxChanged }
        waiting.append(ballot)
        guard waiting.count == SQLBallotBox.together else { return }
        try SQLBallotBox.insert(waiting, connection)
        waiting.removeAll(keepingCapacity: true)
      }
      try SQLBallotBox.insert(waiting, connection)
      try SQLTakenFileStore.insert(intake, connection)
    }
  }

  package func deposit(_ ballot: SealedBallot, onto file: TakenFile, isFirst: Bool) async throws -> Bool {
    try await database.write { connection in
      let known = try connection.rows(Statement("SELECT 1 FROM ballot WHERE id = ?", .bytes(ballot.id)))
      guard known.isEmpty else { return false }
      guard try SQLBallotBox.present(connection)?.number == ballot.epoch else { throw BallotProblem.boxChanged }
      try SQLBallotBox.insert([ballot], connection)
      if isFirst {
        try SQLTakenFileStore.insert(FileIntake(file), connection)
      } else {
        try SQLTakenFileStore.count(file.number, more: 1, connection)
      }
      return true
    }
  }

  package func takeBack(_ ballot: Data, from file: TakenFile) async throws {
    try await database.write { connection in
      try SQLBallotBox.remove(ballot, connection)
      try SQLTakenFileStore.count(file.number, more: -1, connection)
    }
  }

  package func takeBack(_ ballots: [Data], of file: TakenFile, on day: Day) async throws {
    try await database.write { connection in
      for id in ballots { try SQLBallotBox.remove(id, connection) }
      try SQLTakenFileStore.takeBack(file.number, on: day, connection)
    }
  }

  package func begin(_ epoch: Epoch) async throws -> [SpentTickets] {
    try await database.write { connection in
      try connection.run(
        Statement(
          "INSERT INTO epoch (number, public_key) VALUES (?, ?)", .integer(epoch.number), .bytes(epoch.publicKey)))
      return try SQLBallotBox.spent(connection)
    }
  }

  package func waiting() async throws -> [SpentTickets] { try await database.read { try SQLBallotBox.spent($0) } }

  package func reopen(for epoch: Epoch) async throws -> Int {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM ballot"))
      try connection.run(
        Statement(
          "INSERT INTO epoch (number, public_key) VALUES (?, ?)", .integer(epoch.number), .bytes(epoch.publicKey)))
      try connection.run(Statement("UPDATE campaign SET settled = 0"))
      return try connection.run(Statement("UPDATE ticket SET state = 0, filled_in_by = NULL WHERE state = 1"))
    }
  }

  package func ballots(through epoch: Int, after id: Data, limit: Int) async throws -> [SealedBallot] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          "SELECT id, epoch, envelope FROM ballot WHERE id > ? AND epoch <= ? ORDER BY id LIMIT ?", .bytes(id),
          .integer(epoch), .integer(limit)))
    }
    return try rows.map { SealedBallot(id: try $0.bytes(0), epoch: try $0.int(1), envelope: try $0.bytes(2)) }
  }

  /// Ballots of a file that are handed to the engine at once.
  private static let together = 500

  static func insert(_ ballots: [SealedBallot], _ connection: any Connection) throws {
    try connection.run(
      "INSERT INTO ballot (id, epoch, envelope) VALUES (?, ?, ?)",
      forEach: ballots.lazy.map { [.bytes($0.id), .integer($0.epoch), .bytes($0.envelope)] })
  }

  private static func remove(_ ballot: Data, _ connection: any Connection) throws {
    guard try connection.run(Statement("DELETE FROM ballot WHERE id = ?", .bytes(ballot))) == 1 else {
      throw BallotProblem.boxChanged
    }
  }

  static func present(_ connection: any Connection) throws -> Epoch? {
    let rows = try connection.rows(Statement("SELECT number, public_key FROM epoch ORDER BY number DESC LIMIT 1"))
    return try rows.first.map { Epoch(number: try $0.int(0), publicKey: try $0.bytes(1)) }
  }

  /// One pass over the tickets, in the order of their keys.
  private static func spent(_ connection: any Connection) throws -> [SpentTickets] {
    var keys: [[Value]: [Data]] = [:]
    try connection.forEach(
      Statement(
        """
        SELECT campaign, channel, department, COALESCE(filled_in_by, mode), key FROM ticket WHERE state = 1 ORDER BY key
        """)
    ) { row in keys[Array(row.values.prefix(4)), default: []].append(try row.bytes(4)) }
    var spent: [Group: (keys: [Data], drawn: Int)] = [:]
    for (group, keys) in keys {
      let campaign = try connection.rows(Statement("SELECT survey, version, kind FROM campaign WHERE id = ?", group[0]))
      guard let row = campaign.first else { continue }
      let key = Group(
        survey: try row.text(0), version: try row.int(1), place: try Row(group).place(1, in: "ticket"))
      spent[key, default: ([], 0)].keys += keys
      if try row.text(2) == Survey.InvitationKind.drawn.rawValue { spent[key, default: ([], 0)].drawn += keys.count }
    }
    return spent.map { group, tickets in
      SpentTickets(
        survey: group.survey, version: group.version, place: group.place, keys: tickets.keys, drawn: tickets.drawn)
    }
  }

  private struct Group: Hashable {
    let survey: String
    let version: Int
    let place: Place
  }
}
