import Access
import Composition
import Delivery
import Foundation
import Houses
import Storage
import Surveys
import Testing
import Upkeep

/// A copy that takes the place of the house on the word of the staff.
@Suite struct RestoringTests {
  private struct Scene {
    let house: TestHouse
    let workspace: Workspace
    let keeper: CopyKeeper
    let restart = ServerRestart(stop: {})
    var backups: String { "\(house.folder)/backups" }

    init() async throws {
      house = try await Seed.newHouse().house
      let survey = try TestSurvey.published()
      try await SQLSurveyStore(house.database).publish(survey)
      _ = try await Seed.issue(12, of: survey.survey, on: TestClock.today, in: house)
      workspace = try await Workspace.open(house.folder, for: .work)
      keeper = CopyKeeper(workspace, restart: restart)
    }

    /// A copy that was tried, as it would be put back.
    func tried() async throws -> GraveOrder {
      let copy = try await keeper.copy()
      let report = await keeper.drill(copy.name)
      #expect(report.isSound, "\(report)")
      // Names of copies tell seconds: the next is another.
      try await Task.sleep(for: .milliseconds(1100))
      return try #require(keeper.copies().first?.restoring)
    }

    func put(_ file: String, from other: TestHouse) async throws -> DrillReport.End {
      try await other.database.copy(to: "\(backups)/\(file)")
      return await keeper.drill(file).end
    }
  }

  private let now = Int(Date().timeIntervalSince1970)
  private let asked = Data([7, 7])

  /// What happens after the copy was made, and what waited while it was.
  private func goOn(_ house: TestHouse) async throws {
    let late = StaffAccount(name: "late", role: .board, passwordHash: "hash")
    try await SQLAccessStore(house.database).apply(.added(late), by: "admin", at: now)
    try await SQLQuietStore(house.database).suppress([asked: .optedOut], on: Day(ordinal: 20_000))
  }

  private func number(_ query: String, _ workspace: Workspace) async throws -> Int {
    try await workspace.database.read { try $0.rows(Statement(query))[0].int(0) }
  }

  @Test func `the house is as on that day, tells who agreed, and leaves in peace whoever asked since`() async throws {
    let scene = try await Scene()
    _ = try await scene.house.database.write { connection in
      try connection.run(
        Statement(
          """
          INSERT INTO message (person, step, campaign, way, state, attempts, next_at)
          SELECT ticket.key, 'invitation', campaign, 'sms', 'waiting', 0, 10 FROM ticket LIMIT 2
          """))
    }
    let order = try await scene.tried()
    try await goOn(scene.house)
    let proposal = Proposal(number: 9, order: order, proposer: "noura", at: now - 60)
    try await scene.keeper.restore(RestoreWord(order: order, proposal: proposal, by: "admin", at: now))
    let word = try #require(scene.restart.word)
    #expect(scene.restart.isAsked && word.proposal == proposal)
    try scene.house.database.close()
    let end = await scene.workspace.restore(word)
    guard case .done(let kept, _) = end.end else {
      Issue.record("\(end)")
      return
    }
    let after = try await Workspace.open(scene.house.folder)
    #expect(try await !after.access.accounts().map(\.name).contains("late"))
    #expect(try await number("SELECT COUNT(*) FROM session", after) == 0)
    #expect(try await number("SELECT COUNT(*) FROM message WHERE state = 'unknown'", after) == 2)
    #expect(try await after.quiet.suppressed()[asked] == .optedOut)
    #expect(try await after.proposals.proposals(most: 3).map(\.ending) == [.init(.done, by: "admin", at: now)])
    let events = try await after.access.events(StaffEventFilter(), before: nil, most: 3)
    #expect(events.map(\.kind) == [.restored, .confirmed, .proposed])
    #expect(events.map(\.actor) == ["admin", "admin", "noura"] && events[0].subject == order.subject)
    #expect(try await after.audit().findings == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: scene.house.folder)
    #expect(!names.contains { $0.contains("replaced") || $0.contains("draft") || $0.contains("restoring") })
    // What stood there is in the copy that was made first.
    let copies = CopyKeeper(after)
    #expect(copies.copies().map(\.name).contains(kept))
    #expect(await copies.drill(kept).contents?.accounts.contains("late") == true)
  }

  @Test func `while another program works in the folder nothing is put back, and the proposal is told as failed`()
    async throws
  {
    let scene = try await Scene()
    let order = try await scene.tried()
    try await goOn(scene.house)
    let number = try await scene.workspace.proposals.propose(order, sealed: nil, by: "noura", at: now)
    _ = try await scene.workspace.proposals.end(number, as: .init(.confirmed, by: "admin", at: now))
    let proposal = try #require(try await scene.workspace.proposals.proposal(number))
    let other = try await Workspace.open(scene.house.folder, for: .work)
    let word = RestoreWord(order: order, proposal: proposal, by: "admin", at: now)
    let end = await scene.workspace.restore(word, waiting: .milliseconds(300))
    #expect(end.end == .busy(by: []), "this program itself is no other")
    #expect(!FolderUse.isAsked(scene.house.folder))
    #expect(try await other.access.accounts().map(\.name).contains("late"))
    try await other.note(end)
    #expect(try await other.proposals.proposal(number)?.ending?.end == .failed)
  }

  @Test func `whoever steps aside when asked is waited for`() async throws {
    let scene = try await Scene()
    let order = try await scene.tried()
    let other = try await Workspace.open(scene.house.folder, for: .work)
    let worker = Task { [folder = scene.house.folder] in
      while !FolderUse.isAsked(folder) { try await Task.sleep(for: .milliseconds(20)) }
      try other.leave()
    }
    try scene.house.database.close()
    let end = await scene.workspace.restore(
      RestoreWord(order: order, proposal: nil, by: "admin", at: now), waiting: .seconds(30))
    try await worker.value
    guard case .done = end.end else {
      Issue.record("\(end)")
      return
    }
  }

  @Test func `wherever the program ends for good the house is whole, as it was before or as it came back`() async throws
  {
    let scene = try await Scene()
    let folder = scene.house.folder
    func write(_ text: String, to name: String) throws {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    try write("then", to: "surveys/winter/1.yaml")
    try write("then", to: "definitions/board.yaml")
    let order = try await scene.tried()
    try await goOn(scene.house)
    try write("now", to: "surveys/winter/1.yaml")
    try FileManager.default.removeItem(atPath: "\(folder)/definitions/board.yaml")
    let number = try await scene.workspace.proposals.propose(order, sealed: nil, by: "noura", at: now - 9)
    _ = try await scene.workspace.proposals.end(number, as: .init(.confirmed, by: "admin", at: now))
    let word = RestoreWord(
      order: order, proposal: try await scene.workspace.proposals.proposal(number), by: "admin", at: now)
    try scene.house.database.close()
    var seen: [(step: PutBack.Step?, folder: String)] = [(nil, "\(folder)-agreed")]
    try FileManager.default.copyItem(atPath: folder, toPath: seen[0].folder)
    let end = await scene.workspace.restore(word) { step in
      seen.append((step, "\(folder)-\(step)"))
      try FileManager.default.copyItem(atPath: folder, toPath: "\(folder)-\(step)")
    }
    #expect(end.end == .done(kept: CopyKeeper(scene.workspace).copies()[0].name, reopened: 0))
    #expect(seen.compactMap(\.step) == PutBack.Step.allCases)
    for (step, place) in seen {
      defer { try? FileManager.default.removeItem(atPath: place) }
      let isBack = step == .inPlace || step == .done
      let house = try await Workspace.open(place)
      try await house.noteCutOff()
      let told = "\(step.map { "\($0)" } ?? "agreed")"
      #expect(try await house.audit().findings == [], "\(told)")
      #expect(try await house.access.accounts().map(\.name).contains("late") == !isBack, "\(told)")
      let winter = FileManager.default.contents(atPath: "\(place)/surveys/winter/1.yaml") ?? Data()
      #expect(String(decoding: winter, as: UTF8.self) == (isBack ? "then" : "now"), "\(told)")
      #expect(FileManager.default.fileExists(atPath: "\(place)/definitions/board.yaml") == isBack, "\(told)")
      let ends = try await house.proposals.proposals(most: 5).map { $0.ending?.end }
      #expect(ends == [isBack ? .done : .failed], "\(told)")
      #expect(try await house.quiet.suppressed()[asked] == .optedOut, "\(told)")
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      #expect(
        !names.contains { $0.hasPrefix("coming-") || $0.hasPrefix("rida.sqlite.") || $0 == "restoring" },
        "\(told): \(names)")
      try house.leave()
    }
  }

  @Test func `a copy that is not what was tried is neither taken nor put back`() async throws {
    let scene = try await Scene()
    let order = try await scene.tried()
    let word = RestoreWord(order: order, proposal: nil, by: "admin", at: now)
    try await SQLQuietStore(scene.house.database).suppress([Data([9]): .optedOut], on: Day(ordinal: 20_000))
    try await scene.workspace.database.copy(to: "\(scene.backups)/other")
    try FileManager.default.removeItem(atPath: "\(scene.backups)/\(order.subject)")
    await #expect(throws: CopyProblem.unknown) { try await scene.keeper.restore(word) }
    try FileManager.default.moveItem(
      atPath: "\(scene.backups)/other", toPath: "\(scene.backups)/\(order.subject)")
    await #expect(throws: CopyProblem.untried) { try await scene.keeper.restore(word) }
    #expect(!scene.restart.isAsked)
    try await goOn(scene.house)
    #expect(await scene.workspace.restore(word).end == .unusable)
    let after = try await Workspace.open(scene.house.folder)
    #expect(try await after.access.accounts().map(\.name).contains("late"))
  }

  @Test func `the copy of another charity, and one of a newer schema, can be tried and never put back`() async throws {
    let scene = try await Scene()
    _ = try await scene.tried()
    let other = try await Seed.newHouse().house
    #expect(try await scene.put("rida-2020-01-01-000000+0300.sqlite", from: other) == .foreign)
    _ = try await scene.house.database.write {
      try $0.run(Statement("INSERT INTO migration (version) VALUES (999)"))
    }
    #expect(try await scene.put("rida-2020-01-02-000000+0300.sqlite", from: scene.house) == .newer)
    #expect(scene.keeper.copies().count { $0.restoring != nil } == 1)
  }
}
