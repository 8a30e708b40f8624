import Ballots
import Crypto
import Foundation
import Releases
import Storage
import Surveys
import Testing

/// Files that were taken in: kept with their answers, forgotten row by row when a period is closed, taken back whole.
@Suite struct TakenFileTests {
  private let today = Day(ordinal: 20_000)
  private let key = EpochKey(number: 1)

  private func intake(_ number: Int, rows: Int = 2) -> FileIntake {
    FileIntake(
      TakenFile(
        number: number, kind: .answers, survey: "sample", takenOn: today, rows: rows, digest: Data([UInt8(number)])),
      rows: [Period(.quarter, containing: today): (0..<rows).map { Data(repeating: UInt8(9 - $0), count: 16) }])
  }

  private func sealed(_ count: Int, file: Int) throws -> [SealedBallot] {
    var generator = SystemRandomNumberGenerator()
    return try (0..<count).map { _ in
      try SealedBallot(
        fields: BallotCoding.encode(Sample.ballot(), file: file), size: Sample.survey().ballotSize, for: key.epoch,
        using: &generator)
    }
  }

  /// Keys of one epoch, which are all that there is.
  private struct Keys: EpochKeyStore {
    let all: [EpochKey]
    func keep(_ key: EpochKey) {}
    func keys() -> [EpochKey] { all }
    func destroy(through epoch: Int) {}
  }

  @Test(arguments: Engine.allCases)
  func `a file is kept with its rows, in no order that tells of lines`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: key)
    let files = SQLTakenFileStore(database)
    try await SQLBallotBox(database).deposit(try sealed(2, file: 1), of: intake(1))
    #expect(try await files.files(of: "sample") == [intake(1).file])
    #expect(try await files.files(of: "other").isEmpty)
    #expect(try await files.rows(of: "sample") == [1: [8, 9].map { Data(repeating: $0, count: 16) }])
    #expect(try await files.nextNumber() == 2)
  }

  @Test(arguments: Engine.allCases)
  func `of two files that come at once under one number, one is refused whole`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: key)
    let box = SQLBallotBox(database)
    try await box.deposit(try sealed(2, file: 1), of: intake(1))
    let second = try sealed(2, file: 1)
    await #expect(throws: BallotProblem.boxChanged) { try await box.deposit(second, of: intake(1)) }
    #expect(try await box.ballots(through: 1, after: Data(), limit: 9).count == 2)
  }

  @Test(arguments: Engine.allCases)
  func `a form that comes twice under its number is stored and counted once`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: key)
    let (box, files) = (SQLBallotBox(database), SQLTakenFileStore(database))
    let (forms, file) = (try sealed(2, file: 1), intake(1, rows: 1).file)
    for (form, isFirst) in zip(forms, [true, false]) {
      #expect(try await box.deposit(form, onto: file, isFirst: isFirst))
      #expect(try await !box.deposit(form, onto: file, isFirst: isFirst))
    }
    #expect(try await files.files(of: nil).map(\.rows) == [2])
    #expect(try await box.ballots(through: 1, after: Data(), limit: 9).count == 2)
    #expect(try await SQLAudit(database).figures().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a file is taken back whole, and no other ballot with it`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: key)
    let (box, files) = (SQLBallotBox(database), SQLTakenFileStore(database))
    try await box.deposit(try sealed(2, file: 1), of: intake(1))
    try await box.deposit(try sealed(3, file: 2), of: intake(2, rows: 3))
    let takeBack = TakeBackFile(box: box, keys: Keys(all: [key]))
    #expect(try await takeBack.waiting() == [1: 2, 2: 3])
    try await takeBack(intake(1).file, today: today + 1)
    #expect(try await takeBack.waiting() == [2: 3])
    #expect(try await files.files(of: nil).map(\.takenBackOn) == [today + 1, nil])
    #expect(try await files.rows(of: "sample").keys.sorted() == [2])
    await #expect(throws: TakeBackProblem.released(1, count: 2)) { try await takeBack(intake(1).file, today: today) }
    await #expect(throws: TakeBackProblem.released(2, count: 1)) {
      try await takeBack(intake(2, rows: 4).file, today: today)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a closed period takes the hashes of its rows along, not those of the next one`(engine: Engine) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
    let keys = KeyFolder(folder)
    try keys.keep(key)
    let database = try await Sample.database(engine, tokens: [], key: key)
    let files = SQLTakenFileStore(database)
    let closed = Sample.ballot().crowd.period
    let next = Period(.quarter, containing: closed.lastDay + 1)
    let file = intake(1).file
    let rows = [closed: [Data(count: 16), Data(count: 16)], next: [Data(repeating: 1, count: 16)]]
    try await SQLBallotBox(database).deposit(try sealed(2, file: 1), of: FileIntake(file, rows: rows))
    let release = ReleaseBallots(box: SQLBallotBox(database), keys: keys, store: SQLReleaseStore(database))
    _ = try await release(surveys: [try Sample.published().survey], today: closed.firstDay)
    #expect(try await files.rows(of: "sample")[1]?.count == 3, "a release within the period forgets nothing")
    _ = try await release(surveys: [try Sample.published().survey], today: closed.lastDay + 1)
    #expect(try await files.rows(of: "sample") == [1: [Data(repeating: 1, count: 16)]])
    #expect(try await files.files(of: "sample").map(\.digest) == [file.digest])
    let sealedStill = try await TakeBackFile(box: SQLBallotBox(database), keys: keys).waiting()
    #expect(sealedStill == [1: 2], "what found no company is of its file still")
  }
}
