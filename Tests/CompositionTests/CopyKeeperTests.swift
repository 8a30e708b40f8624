import Ballots
import Composition
import Foundation
import Houses
import Storage
import Surveys
import Testing
import Upkeep

/// Backups that the site makes, tries and removes.
@Suite struct CopyKeeperTests {
  private func opened() async throws -> (house: TestHouse, keeper: CopyKeeper, folder: String) {
    let house = try await Seed.newHouse().house
    return (house, CopyKeeper(try await Workspace.open(house.folder, for: .work)), "\(house.folder)/backups")
  }

  private func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `a copy is listed with its size, and a drill says that it is sound and leaves nothing behind`()
    async throws
  {
    let (house, keeper, folder) = try await opened()
    #expect(keeper.copies().isEmpty)
    let copy = try await keeper.copy()
    #expect(abs(copy.at - Int(Date().timeIntervalSince1970)) < 60)
    #expect(copy.size > 50_000 && copy.check == nil && keeper.copies() == [copy])
    let before = (names(house.folder), names("\(house.folder)/keys"))
    let report = await keeper.drill(copy.name)
    #expect(report.isSound, "\(report)")
    #expect(names(folder).filter { !$0.hasPrefix(copy.name) } == [])
    #expect((before.0 + ["last-drill"]).sorted() == names(house.folder), "only how it ended is noted")
    #expect(before.1 == names("\(house.folder)/keys"))
    let check = try #require(keeper.copies().first?.check)
    #expect(check.at == report.at && check.isSound && check.digest?.count == 64)
    #expect(check.contents?.surveys == 0 && check.contents?.accounts.contains("administrator") == true)
  }

  @Test func `a copy whose key is gone is sound, and no key is made for it`() async throws {
    let (house, keeper, _) = try await opened()
    let copy = try await keeper.copy()
    let box = SQLBallotBox(house.database)
    let next = EpochKey(number: try await box.epoch().number + 1)
    try house.keys.keep(next)
    _ = try await box.begin(next.epoch)
    try house.keys.destroy(through: next.number - 1)
    let kept = try house.keys.keys().map(\.number)
    let report = await keeper.drill(copy.name)
    #expect(report.isSound, "\(report)")
    #expect(try house.keys.keys().map(\.number) == kept)
  }

  @Test func `a damaged copy, and one whose figures were edited, is told`() async throws {
    let (_, keeper, folder) = try await opened()
    let copy = try await keeper.copy()
    let path = "\(folder)/\(copy.name)"
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(count: 30_000))
    try file.close()
    let report = await keeper.drill(copy.name)
    #expect(report.end == .unusable)
    #expect(keeper.copies().first?.check?.isSound == false)
  }

  @Test func `the newest copy is tried by itself once, and the trial is noted`() async throws {
    let (house, keeper, _) = try await opened()
    // Noon in Riyadh, on the day of the machine.
    let noon = Clock.seconds / 86_400 * 86_400 + 9 * 3600
    #expect(await keeper.drillDue(at: noon) == nil, "there is no copy yet")
    let copy = try await keeper.copy()
    let report = try #require(await keeper.drillDue(at: noon))
    #expect(report.isSound && report.name == copy.name, "\(report)")
    let note = try #require(keeper.lastDrill)
    #expect(note.name == copy.name && note.outcome == .sound && note.soundAt == note.at)
    #expect(await keeper.drillDue(at: max(noon, note.at + 60)) == nil)
    let found = try await HouseKeeper(Workspace.open(house.folder, for: .work), base: "https://r.example.sa").state()
    #expect(found.diagnoses.contains(.drill(days: 0)) && found.drill == note)
    #expect(names(house.folder).contains("last-drill"))
  }

  /// Both are whole, and each is a copy of the same house: no audit tells one from the other.
  @Test func `an older copy under the name of the newest is told from it by what was written down`() async throws {
    let (house, keeper, folder) = try await opened()
    let copy = try await keeper.copy()
    let old = try Data(contentsOf: URL(filePath: "\(folder)/\(copy.name)"))
    try keeper.remove(copy.name)
    _ = try await house.database.write {
      try $0.run(Statement("UPDATE staff SET password_hash = 'another' WHERE name = 'administrator'"))
    }
    let newer = try await keeper.copy()
    #expect(await keeper.drill(newer.name).isSound)
    try old.write(to: URL(filePath: "\(folder)/\(newer.name)"))
    #expect(await keeper.drill(newer.name).end == .unlike)
    #expect(keeper.copies().first?.restoring == nil && keeper.lastDrill?.outcome == .unlike)
    let found = try await HouseKeeper(Workspace.open(house.folder, for: .work), base: "https://r.example.sa").state()
    #expect(found.diagnoses.contains(.failedDrill(newer.name)))
  }

  @Test func `a copy without what it says of itself is one of an older program, and is tried as before`() async throws {
    let (_, keeper, folder) = try await opened()
    let copy = try await keeper.copy()
    try FileManager.default.removeItem(atPath: "\(folder)/\(copy.name).files/contents.json")
    #expect(await keeper.drill(copy.name).isSound)
  }

  @Test func `what a trial left that was ended in the middle goes, and one that is under way is left alone`()
    async throws
  {
    let (_, keeper, folder) = try await opened()
    let copy = try await keeper.copy()
    let place = "\(folder)/drill"
    try FileManager.default.createDirectory(atPath: "\(place)/restoring", withIntermediateDirectories: true)
    try Data([1]).write(to: URL(filePath: "\(place)/restoring/copy.sqlite"))
    keeper.sweep()
    #expect(!names(folder).contains("drill"))
    let other = try ScratchFolder(place)
    try Data([1]).write(to: URL(filePath: "\(place)/copy.sqlite"))
    keeper.sweep()
    #expect(await keeper.drill(copy.name).end == .untried(.busy))
    #expect(names(place) == ["copy.sqlite"])
    other.remove()
    #expect(await keeper.drill(copy.name).isSound && !names(folder).contains("drill"))
  }

  @Test(arguments: ["../rida.sqlite", "rida.sqlite", "", "rida-2026-10-15-120000.sqlite"])
  func `nothing but a copy is tried, sent or removed`(name: String) async throws {
    let (house, keeper, _) = try await opened()
    let report = await keeper.drill(name)
    #expect(report.end == .untried(.unknown))
    #expect(throws: CopyProblem.unknown) { try keeper.remove(name) }
    #expect(throws: CopyProblem.unknown) { try keeper.files(of: name) }
    #expect(FileManager.default.fileExists(atPath: "\(house.folder)/rida.sqlite"))
  }

  @Test func `the newest seven stay, and a copy that is removed goes with all that belongs to it`() async throws {
    let (_, keeper, folder) = try await opened()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for hour in 10...17 { try Data([1]).write(to: URL(filePath: "\(folder)/rida-2020-01-01-\(hour)0000.sqlite")) }
    try Data([1]).write(to: URL(filePath: "\(folder)/notes.txt"))
    let copy = try await keeper.copy()
    #expect(keeper.copies().count == KeptCopy.most && keeper.copies().first == copy)
    #expect(keeper.copies().last?.name == "rida-2020-01-01-120000.sqlite")
    let files = try keeper.files(of: copy.name)
    #expect(files.first?.name == copy.name && files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) })
    _ = await keeper.drill(copy.name)
    try keeper.remove(copy.name)
    #expect(names(folder).filter { $0.hasPrefix(copy.name) }.isEmpty && names(folder).contains("notes.txt"))
  }

  @Test(arguments: [
    ("Asia/Riyadh", "+0300"), ("America/St_Johns", "-0330"), ("Asia/Tehran", "+0330"), ("Africa/Abidjan", "+0000"),
  ])
  func `a copy is named by the charity's clocks, and its moment is read from the name`(zone: String, end: String)
    async throws
  {
    let house = try await Seed.newHouse().house
    var settings = try await SQLSettingsStore(house.database).settings()
    settings.zone = try #require(Zone(zone))
    try await SQLSettingsStore(house.database).keep(settings)
    let copy = try await CopyKeeper(try await Workspace.open(house.folder, for: .work)).copy()
    let isSummer = zone == "America/St_Johns" && copy.name.hasSuffix("-0230.sqlite")
    #expect(copy.name.hasSuffix("\(end).sqlite") || isSummer, "\(copy.name)")
    #expect(abs(copy.at - Int(Date().timeIntervalSince1970)) < 60)
    #expect(copy.name.contains("rida-\(settings.zone.day(at: copy.at))-"))
  }
}
