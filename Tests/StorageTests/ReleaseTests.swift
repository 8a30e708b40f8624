import Ballots
import Delivery
import Fieldwork
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

@Suite struct ReleaseTests {
  private func keys() -> KeyFolder {
    KeyFolder(FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path)
  }

  private func house(_ engine: Engine, people: Int) async throws -> (any Database, KeyFolder, [Token]) {
    let (keys, tokens, first) = (keys(), Sample.tokens(people), EpochKey(number: 1))
    try keys.keep(first)
    return (try await Sample.database(engine, tokens: tokens, key: first), keys, tokens)
  }

  @Test(arguments: Engine.allCases)
  func `a release counts the crowd, seals the rest again and destroys the key`(engine: Engine) async throws {
    let (database, keys, tokens) = try await house(engine, people: 14)
    let box = SQLBallotBox(database)
    let intake = BallotIntake(box: box)
    for token in tokens.prefix(12) {
      _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: token.key)
    }
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    let survey = try Sample.published().survey
    let day = Day(ordinal: 20_000)

    let early = try await release(surveys: [survey], today: day)
    #expect(early.counted == 12 && early.remaining == 0)
    #expect(try keys.keys().map(\.number) == [2])

    for token in tokens.suffix(2) {
      _ = try await intake.cast(Sample.ballot("1"), of: Sample.survey(), ticket: token.key)
    }
    let none = try await release(surveys: [survey], today: day)
    #expect(none.counted == 0 && none.remaining == 2)
    #expect(try await box.ballots(through: 99, after: Data(), limit: 99).map(\.epoch) == [3, 3])
    #expect(try keys.keys().map(\.number) == [3])

    let sheets = try await SQLTallyStore(database).sheets(survey: "sample")
    #expect(sheets.count == 1)
    #expect(sheets.first?.labels(of: .none)?[.everybody]?["overall"]?["2"] == 12)
    let fieldwork = try await SQLFieldworkStore(database).fieldwork(survey: "sample")
    #expect(fieldwork.map(\.invited) == [14] && fieldwork.map(\.answered) == [14])
  }

  @Test(arguments: Engine.allCases)
  func `a period that is over is closed, and its few ballots wait for the next`(engine: Engine) async throws {
    let (database, keys, tokens) = try await house(engine, people: 9)
    let box = SQLBallotBox(database)
    let intake = BallotIntake(box: box)
    for token in tokens.prefix(4) { _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: token.key) }
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    let survey = try Sample.published().survey
    let period = Period(.quarter, containing: Day(ordinal: 20_000))
    let few = try await release(surveys: [survey], today: period.lastDay + 1)
    #expect(few.counted == 0 && few.remaining == 4)
    for token in tokens.suffix(5) { _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: token.key) }
    let all = try await release(surveys: [survey], today: period.lastDay + 2)
    #expect(all.counted == 9 && all.batches.map(\.isClosing) == [true])
  }

  @Test(arguments: Engine.allCases)
  func `a release that was cut off before its epoch began hinders no later one`(engine: Engine) async throws {
    let (database, keys, tokens) = try await house(engine, people: 12)
    let box = SQLBallotBox(database)
    let intake = BallotIntake(box: box)
    for token in tokens { _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: token.key) }
    try keys.keep(EpochKey(number: 2))
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    let survey = try Sample.published().survey
    #expect(try await release(surveys: [survey], today: Day(ordinal: 20_000)).counted == 12)
    #expect(try await box.epoch().number == 3)
    #expect(try await release(surveys: [survey], today: Day(ordinal: 20_000)).remaining == 0)
    #expect(try keys.keys().map(\.number) == [4])
  }

  @Test(arguments: Engine.allCases)
  func `a release over other ballots than those it opened writes nothing`(engine: Engine) async throws {
    let (database, _, tokens) = try await house(engine, people: 1)
    let intake = BallotIntake(box: SQLBallotBox(database))
    _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: tokens[0].key)
    _ = try await SQLBallotBox(database).begin(EpochKey(number: 2).epoch)
    let record = ReleaseRecord(
      day: Day(ordinal: 20_000), through: 1, opened: 0, batches: [], resealed: [], closed: [], counted: [])
    await #expect(throws: BallotProblem.boxChanged) { try await SQLReleaseStore(database).write(record) }
    #expect(try await SQLBallotBox(database).ballots(through: 1, after: Data(), limit: 9).count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a release writes nothing once another one has begun`(engine: Engine) async throws {
    let (database, _, _) = try await house(engine, people: 1)
    _ = try await SQLBallotBox(database).begin(EpochKey(number: 2).epoch)
    let record = ReleaseRecord(
      day: Day(ordinal: 20_000), through: 1, opened: 0, batches: [], resealed: [], closed: [], counted: [])
    try await SQLReleaseStore(database).write(record)
    _ = try await SQLBallotBox(database).begin(EpochKey(number: 3).epoch)
    await #expect(throws: BallotProblem.boxChanged) { try await SQLReleaseStore(database).write(record) }
  }

  @Test(arguments: Engine.allCases)
  func `a ballot of an epoch that another release began meanwhile is counted, not lost with its key`(
    engine: Engine
  ) async throws {
    let (database, keys, tokens) = try await house(engine, people: 12)
    let box = SQLBallotBox(database)
    let earlier = try await box.epoch()
    for token in tokens.prefix(6) {
      _ = try await BallotIntake(box: box).cast(Sample.ballot(), of: Sample.survey(), ticket: token.key)
    }
    let other = EpochKey(number: 2)
    try keys.keep(other)
    _ = try await box.begin(other.epoch)
    for token in tokens.suffix(6) {
      _ = try await BallotIntake(box: box).cast(Sample.ballot(), of: Sample.survey(), ticket: token.key)
    }
    let release = ReleaseBallots(
      box: EarlierBox(box: box, present: earlier), keys: keys, store: SQLReleaseStore(database))
    let report = try await release(surveys: [Sample.published().survey], today: Day(ordinal: 20_000))
    #expect(report.counted == 12)
    #expect(try keys.keys().map(\.number) == [3])
  }

  @Test(arguments: Engine.allCases)
  func `tickets of a round that is over are counted once, those of an open one at each release`(
    engine: Engine
  ) async throws {
    let (database, keys, tokens) = try await house(engine, people: 12)
    let release = ReleaseBallots(box: SQLBallotBox(database), keys: keys, store: SQLReleaseStore(database))
    let survey = try Sample.published().survey
    func answered(on day: Day) async throws -> [Int] {
      _ = try await release(surveys: [survey], today: day)
      return try await SQLFieldworkStore(database).fieldwork(survey: "sample").map(\.answered)
    }
    func spend(_ token: Token) async throws {
      _ = try await database.write { connection in
        try connection.run(Statement("UPDATE ticket SET state = 1 WHERE key = ?", .bytes(token.key)))
      }
    }
    let end = try await database.read { connection in
      Day(try connection.rows(Statement("SELECT MAX(expires_on) FROM campaign"))[0].text(0))
    }
    let over = try #require(end) + 8
    #expect(try await answered(on: Day(ordinal: 20_000)) == [0])
    try await spend(tokens[0])
    #expect(try await answered(on: over) == [1])
    // No rating can come any more; what stands in the table all the same is for the audit to find.
    try await spend(tokens[1])
    #expect(try await answered(on: over + 1) == [1])
  }

  @Test func `a destroyed key is gone from the folder, and a kept one has one reader`() throws {
    let keys = keys()
    try keys.keep(EpochKey(number: 1))
    try keys.keep(EpochKey(number: 2))
    #expect(throws: StorageProblem.self) { try keys.keep(EpochKey(number: 2)) }
    try keys.destroy(through: 1)
    #expect(try keys.keys().map(\.number) == [2])
    #expect(try keys.make(.codes) && !keys.make(.codes))
    #expect(try keys.key(.codes) == keys.key(.codes))
    #expect(try keys.existing(.seal) == nil)
  }
}

/// A box whose present epoch was read a moment too early.
private struct EarlierBox: BallotBox {
  let box: SQLBallotBox
  let present: Epoch

  func epoch() async throws -> Epoch { present }
  func cast(_ casts: [Cast]) async throws -> [CastOutcome] { try await box.cast(casts) }
  func deposit(_ ballots: some SealedBallots, of intake: FileIntake) async throws {
    try await box.deposit(ballots, of: intake)
  }
  func deposit(_ ballot: SealedBallot, onto file: TakenFile, isFirst: Bool) async throws -> Bool {
    try await box.deposit(ballot, onto: file, isFirst: isFirst)
  }
  func takeBack(_ ballot: Data, from file: TakenFile) async throws { try await box.takeBack(ballot, from: file) }
  func takeBack(_ ballots: [Data], of file: TakenFile, on day: Day) async throws {
    try await box.takeBack(ballots, of: file, on: day)
  }
  func begin(_ epoch: Epoch) async throws -> [SpentTickets] { try await box.begin(epoch) }
  func waiting() async throws -> [SpentTickets] { try await box.waiting() }
  func reopen(for epoch: Epoch) async throws -> Int { try await box.reopen(for: epoch) }
  func ballots(through epoch: Int, after id: Data, limit: Int) async throws -> [SealedBallot] {
    try await box.ballots(through: epoch, after: id, limit: limit)
  }
}
