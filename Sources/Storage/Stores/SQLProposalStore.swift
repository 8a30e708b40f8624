package import Access
package import Foundation

/// Proposals in a table, each with its events in the log of accounts and in the journal.
package struct SQLProposalStore: ProposalStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  private static let columns = "number, kind, subject, amount, mark, proposer, at, ended_as, ended_by, ended_at"

  package func propose(_ order: GraveOrder, sealed: Data?, by proposer: String, at now: Int) async throws -> Int {
    try await database.write { connection in
      let same = try SQLProposalStore.waiting(at: now, connection).first { $0.order == order }
      if let same { return same.number }
      let number = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM proposal"))[0].int(0) + 1
      try connection.run(
        Statement(
          """
          INSERT INTO proposal (number, kind, subject, amount, mark, sealed, proposer, at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, .integer(number), .text(order.kind.rawValue), .text(order.subject), .integer(order.amount),
          .text(order.mark), .orNull(sealed), .text(proposer), .integer(now)))
      let subject = "\(ProposalLine(number, order))"
      try SQLStaffEvents.add(.proposed, of: subject, by: proposer, at: now, connection)
      return number
    }
  }

  package func proposal(_ number: Int) async throws -> Proposal? {
    try await database.read { try SQLProposalStore.proposal(number, $0) }
  }

  package func proposals(most: Int) async throws -> [Proposal] {
    let query = Statement(
      "SELECT \(SQLProposalStore.columns) FROM proposal ORDER BY number DESC LIMIT ?", .integer(most))
    return try await database.read { try $0.rows(query).map(SQLProposalStore.proposal) }
  }

  package func waiting(at now: Int) async throws -> [Proposal] {
    try await database.read { try SQLProposalStore.waiting(at: now, $0) }
  }

  package func sealed(_ number: Int) async throws -> Data? {
    let query = Statement("SELECT sealed FROM proposal WHERE number = ?", .integer(number))
    return try await database.read { try $0.rows(query).first?.bytesOrNull(0) }
  }

  package func end(_ number: Int, as ending: Proposal.Ending) async throws -> Bool {
    try await database.write { connection in
      guard let proposal = try SQLProposalStore.proposal(number, connection), proposal.waits(at: ending.at) else {
        return false
      }
      try connection.run(
        Statement(
          "UPDATE proposal SET ended_as = ?, ended_by = ?, ended_at = ?, sealed = NULL WHERE number = ?",
          .text(ending.end.rawValue), .text(ending.by), .integer(ending.at), .integer(number)))
      let subject = "\(ProposalLine(number, proposal.order))"
      try SQLStaffEvents.add(ending.end.event, of: subject, by: ending.by, at: ending.at, connection)
      return true
    }
  }

  package func settle(_ number: Int, as end: Proposal.End, at now: Int) async throws {
    try await database.write { connection in
      guard let proposal = try SQLProposalStore.proposal(number, connection), let ending = proposal.ending,
        ending.end == .confirmed
      else { return }
      try connection.run(
        Statement("UPDATE proposal SET ended_as = ? WHERE number = ?", .text(end.rawValue), .integer(number)))
      guard end == .failed else { return }
      let subject = "\(ProposalLine(number, proposal.order))"
      try SQLStaffEvents.add(.failed, of: subject, by: ending.by, at: now, connection)
    }
  }

  package func noteBarred(_ number: Int, by name: String, at now: Int) async throws {
    try await database.write { connection in
      guard let proposal = try SQLProposalStore.proposal(number, connection) else { return }
      let subject = "\(ProposalLine(number, proposal.order))"
      try SQLStaffEvents.addOnce(.barred, of: subject, by: name, at: now, connection)
    }
  }

  package func forget(at now: Int) async throws {
    let over = "sealed IS NOT NULL AND at <= ?"
    let values = [Value.integer(now - Proposal.lifetime)]
    let count = try await database.read { connection in
      try connection.rows(Statement("SELECT COUNT(*) FROM proposal WHERE \(over)", values: values))[0].int(0)
    }
    guard count > 0 else { return }
    _ = try await database.write { connection in
      try connection.run(Statement("UPDATE proposal SET sealed = NULL WHERE \(over)", values: values))
    }
  }
}

extension SQLProposalStore {
  private static func waiting(at now: Int, _ connection: any Connection) throws -> [Proposal] {
    let query = Statement(
      "SELECT \(columns) FROM proposal WHERE ended_as IS NULL AND at > ? ORDER BY number",
      .integer(now - Proposal.lifetime))
    return try connection.rows(query).map(proposal)
  }

  private static func proposal(_ number: Int, _ connection: any Connection) throws -> Proposal? {
    let query = Statement("SELECT \(columns) FROM proposal WHERE number = ?", .integer(number))
    return try connection.rows(query).first.map(proposal)
  }

  private static func proposal(_ row: Row) throws -> Proposal {
    guard let kind = GraveOrder.Kind(rawValue: try row.text(1)) else {
      throw StorageProblem.unreadable(table: "proposal", value: try row.text(1))
    }
    let ending = try row.textOrNull(7).map { text in
      guard let end = Proposal.End(rawValue: text) else {
        throw StorageProblem.unreadable(table: "proposal", value: text)
      }
      return Proposal.Ending(end, by: try row.text(8), at: try row.int(9))
    }
    return Proposal(
      number: try row.int(0),
      order: GraveOrder(kind, try row.text(2), amount: try row.int(3), mark: try row.text(4)),
      proposer: try row.text(5), at: try row.int(6), ending: ending)
  }
}

extension Proposal.End {
  /// As the event is called by which it came about.
  fileprivate var event: StaffEvent.Kind {
    switch self {
    case .refused: .declined
    case .withdrawn: .retracted
    case .confirmed, .done: .confirmed
    case .failed: .failed
    }
  }
}
