import Access
import Ballots
import Foundation
import Releases
import Storage
import StoragePostgres
import Surveys
import Testing

/// A house moves from one engine to the other whole, or not at all.
@Suite struct TransferTests {
  private static let ways: [(Engine, Engine)] = [(.sqlite, .postgres), (.postgres, .sqlite)]

  /// A house with something in most tables: released ballots and some that wait, accounts, an action, a text that no
  /// server takes as it is.
  private func house(_ engine: Engine) async throws -> (any Database, KeyFolder) {
    let keys = KeyFolder(
      FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)").path)
    let (tokens, first) = (Sample.tokens(700), EpochKey(number: 1))
    try keys.keep(first)
    let database = try await Sample.database(engine, tokens: tokens, key: first)
    let (box, survey) = (SQLBallotBox(database), try Sample.survey())
    let intake = BallotIntake(box: box)
    for token in tokens.prefix(12) { _ = try await intake.cast(Sample.ballot(), of: survey, ticket: token.key) }
    _ = try await ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))(
      surveys: [survey], today: Day(ordinal: 20_000))
    for token in tokens.suffix(2) { _ = try await intake.cast(Sample.ballot(), of: survey, ticket: token.key) }
    try await SQLAccessStore(database).apply(
      .added(StaffAccount(name: "officer\u{0}\u{10FFFE}0", role: .officer, passwordHash: "hash")),
      by: StaffEvent.commandLine, at: 0)
    return (database, keys)
  }

  @Test(arguments: ways)
  func `what came is what stood, and an audit finds nothing on either side`(from: Engine, to: Engine) async throws {
    let (source, keys) = try await house(from)
    let target = try await to.database()
    let rows = try await Transfer(from: source, to: target).run()
    #expect(rows > 700)
    for database in [source, target] {
      #expect(try await SQLAudit(database).everything(keys: keys.keys()).isEmpty)
    }
    let (before, after) = (SQLAccessStore(source), SQLAccessStore(target))
    #expect(try await after.accounts().map(\.name) == ["officer\u{0}\u{10FFFE}0"])
    #expect(try await after.accounts().map(\.name) == before.accounts().map(\.name))
    let waiting = try await SQLBallotBox(target).ballots(through: 9, after: Data(), limit: 99)
    #expect(try await SQLBallotBox(source).ballots(through: 9, after: Data(), limit: 99) == waiting)
  }

  @Test(arguments: ways)
  func `it comes to no place where something stands`(from: Engine, to: Engine) async throws {
    let (source, _) = try await house(from)
    let target = try await to.database()
    try await SQLClockStore(target).keep(Day(ordinal: 20_000))
    await #expect(throws: StorageProblem.occupied(table: "clock")) {
      try await Transfer(from: source, to: target).run()
    }
    #expect(try await SQLSurveyStore(target).published().isEmpty)
  }

  @Test(arguments: ways)
  func `a row that the target refuses takes everything back`(from: Engine, to: Engine) async throws {
    let (source, _) = try await house(from)
    let target = try await to.database()
    _ = try await target.write { try $0.run(Statement("DROP TABLE webhook_mark")) }
    await #expect(throws: (any Error).self) { try await Transfer(from: source, to: target).run() }
    #expect(try await SQLSurveyStore(target).published().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `every table is brought over, each behind those that it refers to`(engine: Engine) async throws {
    let database = try await engine.database()
    let tables = try await database.read { try $0.rows(engine.dialect.tables).map { try $0.text(0) } }
    #expect(Set(tables).subtracting(["migration"]) == Set(Transfer.tables))
    #expect(Transfer.tables.count == Set(Transfer.tables).count)
  }

  @Test(arguments: Engine.allCases)
  func `a copy is a file that SQLite reads, whatever the engine`(engine: Engine) async throws {
    let (source, keys) = try await house(engine)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("copy.sqlite").path
    try await source.copy(to: path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["copy.sqlite"])
    let copy = try Engine.file(path)
    #expect(try await SQLAudit(copy).everything(keys: keys.keys()).isEmpty)
  }

  /// Whether a transfer fails as a database does that is away, and not later than after a minute.
  private func failsAtOnce(_ transfer: Transfer) async -> Bool {
    let (outcomes, outcome) = AsyncStream<Bool>.makeStream()
    // Neither is waited for: a transfer that hangs shall not hold the tests up.
    Task {
      do {
        try await transfer.run()
        outcome.yield(false)
      } catch { outcome.yield(error as? StoreProblem == .unreachable) }
    }
    Task {
      try await Task.sleep(for: .seconds(60))
      outcome.yield(false)
    }
    return await outcomes.first { _ in true } ?? false
  }

  @Test(arguments: Engine.allCases)
  func `a side that is away before anything was read or written ends it`(engine: Engine) async throws {
    let (source, _) = try await house(engine)
    let empty = try await engine.database()
    #expect(await failsAtOnce(Transfer(from: Away(source), to: empty)))
    #expect(try await SQLSurveyStore(empty).published().isEmpty)
    #expect(await failsAtOnce(Transfer(from: source, to: Away(empty))))
    // The other side is free again.
    #expect(try await Transfer(from: source, to: empty).run() > 700)
  }
}

/// A database that nobody reaches.
private struct Away: Database {
  let database: any Database

  init(_ database: any Database) { self.database = database }

  var dialect: Dialect { database.dialect }
  var failure: StoreFailure { database.failure }
  func read<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result {
    throw StoreProblem.unreachable
  }
  func write<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws -> Result {
    throw StoreProblem.unreachable
  }
  func look(_ statement: Statement) throws -> [Row] { throw StoreProblem.unreachable }
  func truncateLog() async throws { throw StoreProblem.unreachable }
  func copy(to path: String) async throws { throw StoreProblem.unreachable }
  func compact() async throws { throw StoreProblem.unreachable }
  func close() throws {}
}
