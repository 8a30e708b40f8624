import Access
import Composition
import Houses
import Storage
import Surveys
import Testing
import Upkeep

/// What the site does with a whole house.
@Suite struct HouseKeeperTests {
  private func keeper() async throws -> (house: TestHouse, keeper: HouseKeeper) {
    let house = try await Seed.house()
    return (house, HouseKeeper(try await Workspace.open(house.folder, for: .work), base: TestHouse.base))
  }

  @Test func `an audit says that all is as it was written`() async throws {
    let house = try await Seed.newHouse().house
    let keeper = HouseKeeper(try await Workspace.open(house.folder, for: .work), base: TestHouse.base)
    let report = await keeper.audit()
    #expect(report.isSound && report.head == nil, "\(report)")
  }

  @Test func `an audit names what was edited`() async throws {
    let (house, keeper) = try await keeper()
    _ = try await house.database.write { try $0.run(Statement("UPDATE tally SET count = count + 1 WHERE batch = 1")) }
    let report = await keeper.audit()
    guard case .found(let findings) = report.end else { return #expect(Bool(false), "\(report)") }
    #expect(findings.contains(.batch(1)) && !report.isSound)
    #expect(try #require(report.head).count == 64)
  }

  @Test func `a release on somebody's word is noted, and told without a number`() async throws {
    let (_, keeper) = try await keeper()
    #expect(keeper.lastRelease() == nil)
    let note = try await keeper.release()
    #expect(keeper.lastRelease()?.parts == note.parts)
    let state = try await keeper.state()
    #expect(state.release?.parts == note.parts && state.size > 50_000 && state.version == Version.present)
    #expect(state.workedAt == nil && state.diagnoses.contains(.noWorker))
    #expect(state.diagnoses.contains(.wholeKeys) && !state.diagnoses.contains(.wholeRecords))
  }

  @Test func `the state tells when the worker looked last, and when that is too long ago`() async throws {
    let (house, keeper) = try await keeper()
    TimeMark.work.note(1_000_000, in: house.folder)
    let state = try await keeper.state()
    #expect(state.workedAt == 1_000_000)
    #expect(state.diagnoses.contains { if case .idleWorker = $0 { true } else { false } })
  }
}
