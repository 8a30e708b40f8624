import Access
import Ballots
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// An audit names what was changed by another way than the program.
@Suite struct AuditTests {
  /// A charity with twelve released ballots and two that wait.
  private func charity(_ engine: Engine) async throws -> (any Database, KeyFolder) {
    let keys = KeyFolder(
      FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)").path)
    let (tokens, first) = (Sample.tokens(20), EpochKey(number: 1))
    try keys.keep(first)
    let database = try await Sample.database(engine, tokens: tokens, key: first)
    let (box, survey) = (SQLBallotBox(database), try Sample.survey())
    let intake = BallotIntake(box: box)
    for token in tokens.prefix(12) { _ = try await intake.cast(Sample.ballot(), of: survey, ticket: token.key) }
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    _ = try await release(surveys: [survey], today: Day(ordinal: 20_000))
    for token in tokens.suffix(2) { _ = try await intake.cast(Sample.ballot(), of: survey, ticket: token.key) }
    return (database, keys)
  }

  private func findings(_ database: any Database, _ keys: KeyFolder, head: String? = nil) async throws -> [AuditFinding]
  {
    try await SQLAudit(database).everything(keys: keys.keys(), head: head)
  }

  @Test(arguments: Engine.allCases)
  func `an untouched house has nothing to find`(engine: Engine) async throws {
    let (database, keys) = try await charity(engine)
    #expect(try await findings(database, keys).isEmpty)
    #expect(try await SQLAudit(database).figures().isEmpty)
    #expect(try await findings(database, keys, head: "00ff") == [.unknownHead("00ff")])
  }

  @Test(
    arguments: Engine.allCases,
    [
      ("UPDATE tally SET count = count + 1 WHERE value = '2'", AuditFinding.batch(1)),
      ("DELETE FROM tally WHERE question = 'overall'", .batch(1)),
      ("UPDATE batch SET ballots = 13", .batch(1)),
      ("UPDATE batch SET hash_rule = 1", .batch(1)),
      ("UPDATE batch SET period = '٢٠٢٤Q4'", .batch(1)),
      ("UPDATE survey SET published_on = published_on || '\n' || 'x'", .changed(.survey, subject: "sample/1")),
      ("UPDATE ticket SET channel = 'letters' WHERE state = 0", .changed(.issue, subject: "c1")),
      ("UPDATE survey SET source = source || ' '", .changed(.survey, subject: "sample/1")),
      ("UPDATE fieldwork SET invited = invited + 1", .changed(.release, subject: "")),
      ("UPDATE journal SET subject = 'x' WHERE number = 1", .journal(1)),
      (
        "DELETE FROM ballot WHERE id IN (SELECT id FROM ballot LIMIT 1)",
        .conservation(stratum: "sample/1 phone reception sms", state: .waiting, tickets: 2, ballots: 1)
      ),
      ("UPDATE ballot SET envelope = id", .unreadableBallots(2)),
      (
        "UPDATE ticket SET state = 0 WHERE state = 2",
        .conservation(stratum: "sample/1 phone reception sms", state: .counted, tickets: 0, ballots: 12)
      ),
      ("UPDATE epoch SET public_key = {zeros}", .epoch(2)),
    ])
  func `what was changed is named`(engine: Engine, change: (edit: String, finding: AuditFinding)) async throws {
    let (database, keys) = try await charity(engine)
    _ = try await database.write { try $0.run(Statement(engine.own(change.edit))) }
    #expect(try await findings(database, keys).contains(change.finding))
  }

  /// The other engine keeps neither.
  @Test(arguments: [
    ("UPDATE tally SET count = count + 0.4 WHERE value = '2'", AuditFinding.unreadable("batches")),
    ("UPDATE epoch SET public_key = 'text'", .unreadable("tickets or ballots")),
  ])
  func `a value of another kind than its column is named`(edit: String, finding: AuditFinding) async throws {
    let (database, keys) = try await charity(.sqlite)
    _ = try await database.write { try $0.run(Statement(edit)) }
    #expect(try await findings(database, keys).contains(finding))
  }

  @Test(arguments: Engine.allCases)
  func `a house whose key is lost opens the links of the lost answers again`(engine: Engine) async throws {
    let (database, _) = try await charity(engine)
    let next = EpochKey(number: 9)
    #expect(try await SQLBallotBox(database).reopen(for: next.epoch) == 2)
    #expect(try await SQLBallotBox(database).ballots(through: 9, after: Data(), limit: 9).isEmpty)
    #expect(try await SQLAudit(database).everything(keys: [next]).isEmpty)
  }
}
