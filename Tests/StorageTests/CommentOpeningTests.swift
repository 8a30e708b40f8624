import Access
import Ballots
import Indicators
import Storage
import Surveys
import Testing

/// Every opening of comments is kept, journalled and audited.
@Suite struct CommentOpeningTests {
  private let opening = CommentOpening(
    of: CommentGroup(
      survey: "sample", period: Period(.quarter, containing: Day(ordinal: 20_600)), question: "improve",
      label: "phone", theme: .speed), on: Day(ordinal: 20_600), as: "officer")

  private func database(_ engine: Engine) async throws -> any Database {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let store = SQLCommentStore(database)
    try await store.record(opening)
    try await store.record(
      CommentOpening(
        of: CommentGroup(survey: "sample", period: nil), on: Day(ordinal: 20_601), as: CommentOpening.commandLine))
    return database
  }

  @Test(arguments: Engine.allCases)
  func `openings come back as they were recorded, oldest first`(engine: Engine) async throws {
    let database = try await database(engine)
    let openings = try await SQLCommentStore(database).openings(survey: "sample")
    #expect(openings.count == 2 && openings[0] == opening && openings[1].group.period == nil)
    #expect(try await SQLCommentStore(database).openings(survey: "other").isEmpty)
    #expect(try await SQLAudit(database).figures().isEmpty)
  }

  @Test(
    arguments: Engine.allCases,
    [
      ("DELETE FROM opening WHERE number = 2", AuditFinding.changed(.opening, subject: "sample")),
      ("DELETE FROM opening", .changed(.opening, subject: "sample")),
      ("UPDATE opening SET role = 'board'", .changed(.opening, subject: "sample")),
      ("UPDATE opening SET day = '2020-01-01' WHERE number = 1", .changed(.opening, subject: "sample")),
      ("DELETE FROM journal WHERE number = (SELECT MAX(number) FROM journal)", .changed(.opening, subject: "sample")),
      (
        "INSERT INTO opening (number, survey, day, role) VALUES (9, 'other', '2026-01-01', 'officer')",
        .changed(.opening, subject: "other")
      ),
    ])
  func `an opening that somebody removes or alters is noticed`(
    engine: Engine, change: (edit: String, finding: AuditFinding)
  ) async throws {
    let database = try await database(engine)
    _ = try await database.write { try $0.run(Statement(engine.own(change.edit))) }
    #expect(try await SQLAudit(database).figures().contains(change.finding))
  }
}
