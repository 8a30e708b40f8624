import Ballots
import Crypto
import Foundation
import Invitations
import Storage
import Surveys
import Testing

@Suite struct StationStoreTests {
  private static let today = Day(ordinal: 20_000)
  private static let masterKey = SymmetricKey(data: Data(repeating: 7, count: 32))

  private func opening(_ database: any Database, count: Int = 12) async throws -> StationOpening {
    var generator = SystemRandomNumberGenerator()
    let opening = StationOpening(
      survey: try Sample.survey(), place: Place(channel: "phone", department: "reception", mode: .kiosk), count: count,
      masterKey: Self.masterKey, today: Self.today, using: &generator)
    try await SQLStationStore(database).keep(opening)
    return opening
  }

  @Test(arguments: Engine.allCases)
  func `a station is found by its key, and every place of its pool opens a ticket`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let opening = try await opening(database)
    let station = try #require(try await SQLStationStore(database).station(key: opening.key.key))
    #expect(station.number == 1 && station.campaign == opening.campaign && station.isOpen(on: Self.today))
    #expect(station.mode == .kiosk && station.count == 12 && station.openedOn == Self.today)
    let pool = StationPool(station: opening.key, masterKey: Self.masterKey, count: station.count)
    let invitations = SQLInvitationStore(database)
    #expect(try await invitations.unspent(among: pool.keys).count == 12)
    let held = try #require(try await invitations.ticket(key: pool.key(at: 0)))
    #expect(held.mode == .kiosk && held.kind == .drawn && held.channel == "phone")
    #expect(try await invitations.issuedSurveys() == [try Sample.survey().key])
    #expect(try await SQLInvitationStore(engine.database()).issuedSurveys().isEmpty)
    #expect(try await SQLStationStore(database).station(key: Sample.tokens(1)[0].key) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `only the hash of a station's key is kept`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let opening = try await opening(database)
    let rows = try await database.read { try $0.rows(Statement("SELECT key FROM station")) }
    #expect(try rows.map { try $0.bytes(0) } == [opening.key.key])
    #expect(opening.key.key != Data(opening.key.bytes))
  }

  @Test(arguments: Engine.allCases)
  func `a closed station stays closed, and the journal tells of it`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let (opening, store) = (try await opening(database), SQLStationStore(database))
    try await store.close(1, on: Self.today + 2)
    try await store.close(1, on: Self.today + 9)
    try await store.close(7, on: Self.today)
    let station = try #require(try await store.station(key: opening.key.key))
    #expect(station.closedOn == Self.today + 2 && !station.isOpen(on: Self.today))
    #expect(try await SQLAudit(database).figures().isEmpty)
    try await database.write { _ = try $0.run(Statement("UPDATE station SET closed_on = NULL")) }
    #expect(try await SQLAudit(database).figures() == [.changed(.station, subject: "1")])
  }

  @Test(arguments: Engine.allCases)
  func `the list shows the newest first and what is left of each pool`(engine: Engine) async throws {
    let database = try await Sample.database(engine, tokens: [], key: EpochKey(number: 1))
    let first = try await opening(database, count: 3)
    _ = try await opening(database, count: 5)
    let pool = StationPool(station: first.key, masterKey: Self.masterKey, count: 3)
    let intake = BallotIntake(box: SQLBallotBox(database))
    _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: pool.key(at: 1))
    let listed = try await SQLStationStore(database).stations()
    #expect(listed.map(\.station.number) == [2, 1] && listed.map(\.left) == [5, 2])
    #expect(!listed[0].station.isOpen(on: Self.today + 22))
  }
}
