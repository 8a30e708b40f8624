import Access
import Foundation
import Releases
import Storage
import Surveys
import Testing

/// Batches that an earlier version hashed by the older rule, and what this version finds of them.
@Suite struct OldBatchTests {
  private static let period = Period(.quarter, containing: Day(ordinal: 20_000))

  private static func batch(_ comments: [ReleasedComment]) -> Batch {
    Batch(
      survey: "sample", version: 1, period: period, isClosing: false, ballots: 12, counts: [], comments: comments)
  }

  private static let published = batch([
    ReleasedComment(question: "improve", label: "phone", text: "the line was busy"),
    ReleasedComment(question: "improve", label: "phone", text: "nobody answered"),
  ])

  /// The same bytes in other rows: what whoever edits the database by hand would make of them.
  private static let edits = [
    [
      ReleasedComment(question: "improve", label: "phone the", text: "line was busy"),
      ReleasedComment(question: "improve", label: "phone", text: "nobody answered"),
    ],
    [ReleasedComment(question: "improve", label: "phone", text: "nobody answered\nimprove phone the line was busy")],
    [
      ReleasedComment(question: "improve phone", label: "the", text: "line was busy"),
      ReleasedComment(question: "improve", label: "phone", text: "nobody answered"),
    ],
  ]

  @Test func `the older rule misses a comment cut anew, and the present one does not`() {
    for edit in Self.edits.map(Self.batch) {
      #expect(edit.hash(after: Data(), by: .joined) == Self.published.hash(after: Data(), by: .joined))
      #expect(edit.hash(after: Data()) != Self.published.hash(after: Data()))
    }
    let (none, empty) = (Self.batch([.init(question: "q", label: nil, text: "t")]), "")
    #expect(none.hash(after: Data()) != Self.batch([.init(question: "q", label: empty, text: "t")]).hash(after: Data()))
  }

  @Test func `the order of rows says nothing, and the form of a letter does`() {
    let (one, other) = ("caf\u{E9}", "cafe\u{301}")
    let comments = [one, other, "a\u{0}b", "a"].map { ReleasedComment(question: "q", label: nil, text: $0) }
    let hash = Self.batch(comments).hash(after: Data())
    #expect(Self.batch(comments.reversed()).hash(after: Data()) == hash)
    let alike = [one, one, "a\u{0}b", "a"].map { ReleasedComment(question: "q", label: nil, text: $0) }
    #expect(Self.batch(alike).hash(after: Data()) != hash)
  }

  /// Takes back the steps of the schema since the older rule.
  private static func undo(_ connection: any Connection) throws {
    try connection.run(Statement("DELETE FROM migration WHERE version >= 12"))
    for table in [
      "erasure", "quiet", "suppressed", "taken_rows", "taken_file", "message", "sending", "asked",
      "join_link", "staff_event", "recovery_code", "theme_rules", "withdrawn_target", "organisation",
      "proposal", "tour", "api_key", "letter_logo", "api_call", "webhook_delivery", "webhook_event", "webhook",
      "webhook_mark", "lease",
    ] {
      try connection.run(Statement("DROP TABLE \(table)"))
    }
    for (table, column) in [
      ("batch", "hash_rule"), ("campaign", "settled"), ("campaign", "forgotten"), ("staff", "disabled"),
      ("staff", "factor"), ("staff", "last_step"),
      ("ticket", "filled_in_by"),
      ("call", "not_before"), ("journal", "day"),
    ] {
      try connection.run(Statement("ALTER TABLE \(table) DROP COLUMN \(column)"))
    }
  }

  /// A house as the version before left it: its batch hashed by the older rule, and then brought up to date.
  private func house() async throws -> any Database {
    let database = try await Engine.sqlite.database()
    let hash = Self.published.hash(after: Data(), by: .joined)
    _ = try await database.write { connection in
      try Self.undo(connection)
      try connection.run(
        Statement(
          "INSERT INTO batch (number, survey, version, period, closing, ballots, hash) VALUES (1, ?, 1, ?, 0, 12, ?)",
          .text("sample"), .text("\(Self.period)"), .bytes(hash)))
      for (index, comment) in Self.published.comments.enumerated() {
        try connection.run(
          Statement(
            "INSERT INTO comment (id, batch, question, label, text) VALUES (?, 1, ?, ?, ?)",
            .bytes(Data(repeating: UInt8(index), count: 16)), .text(comment.question), .text(comment.label ?? ""),
            .text(comment.text)))
      }
    }
    try await Migrator.migrate(database)
    return database
  }

  private func findings(_ database: any Database) async throws -> [AuditFinding] {
    try await SQLAudit(database).figures().filter { $0 != .changed(.release, subject: "") }
  }

  @Test func `batches of the older rule are told, and pass while nobody touches them`() async throws {
    let database = try await house()
    #expect(try await findings(database).isEmpty)
    #expect(try await SQLAudit(database).hashedByOlderRule() == 1)
  }

  @Test(arguments: [
    "UPDATE comment SET label = 'phone the', text = 'line was busy' WHERE text LIKE 'the%'",
    "DELETE FROM journal WHERE kind = 'earlier'",
  ])
  func `an edit that the older rule misses is found from the journal`(edit: String) async throws {
    let database = try await house()
    _ = try await database.write { try $0.run(Statement(edit)) }
    #expect(try await findings(database) == [.changed(.earlier, subject: "1-1")])
  }

  @Test func `taking old batches in a second time is found`() async throws {
    let database = try await house()
    _ = try await database.write { connection in
      try Self.undo(connection)
    }
    try await Migrator.migrate(database)
    #expect(try await findings(database) == [.journal(2)])
  }
}
