import Access
import Foundation
import HTTPTypes
import Houses
import Hummingbird
import NIOCore
import Preferences
import Storage
import Surveys
import Testing

/// Two people for what cannot be undone.
@Suite struct ApprovalTests {
  /// The number and the digest of the proposal that a page shows first.
  private func shown(_ page: String) throws -> [(String, String)] {
    let number = try #require(page.firstMatch(of: /name="number" value="(\d+)"/)?.1)
    let seal = try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)
    return [("number", String(number)), ("seal", String(seal))]
  }

  private func remove(_ name: String, on site: TestSite) async throws -> TestAnswer {
    try await site.post("/people/change?lang=en", ["name": name, "do": "remove"], as: .administrator)
  }

  private func accounts(_ site: TestSite) async throws -> [String] {
    try await SQLAccessStore(site.house.database).accounts().map(\.name)
  }

  @Test func `where there is one administrator she removes an account at once, and reads how to add another`()
    async throws
  {
    let site = try await TestSite()
    let page = try await site.get("/approvals?lang=en", as: .administrator).body
    #expect(page.contains("Nobody but you could confirm it") && page.contains("another account of an administrator"))
    #expect(page.contains("href=\"/people?lang=en\"") && page.contains("Nothing waits"))
    #expect(try await remove("board", on: site).location == "/people?lang=en")
    #expect(try await !accounts(site).contains("board"))
  }

  @Test func `an account is removed when another administrator confirms it, and not before`() async throws {
    let site = try await TestSite()
    let other = try await Colleague("noura", .administrator, on: site)
    #expect(try await site.get("/people?lang=en", as: .administrator).body.contains("until somebody else confirms it"))
    #expect(try await remove("board", on: site).location == "/approvals?lang=en&done=proposed")
    #expect(try await accounts(site).contains("board"), "nothing is done by the proposal")
    let own = try await site.get("/approvals?lang=en&done=proposed", as: .administrator).body
    #expect(
      own.contains("nothing is done yet") && !own.contains("value=\"confirm\"") && own.contains("value=\"withdraw\""))
    #expect(!own.contains("Approvals (1)"))
    let page = try await other.get("/approvals?lang=en").body
    #expect(page.contains("Remove the account") && page.contains("Approvals (1)"))
    let fields = try shown(page)
    // The site begins anew: what waits is still there.
    let selfish = try await site.post(
      "/approvals?lang=en", fields + [("do", "confirm")], as: .administrator)
    #expect(selfish.status == .unprocessableContent && selfish.body.contains("Nobody confirms"))
    let altered = try await other.post("/approvals?lang=en", [fields[0], ("seal", "00"), ("do", "confirm")])
    #expect(altered.status == .conflict && altered.body.contains("not what you were shown"))
    #expect(try await accounts(site).contains("board"))
    let done = try await other.post("/approvals?lang=en", fields + [("do", "confirm")])
    #expect(done.location == "/approvals?lang=en&done=done", "\(done.body)")
    #expect(try await !accounts(site).contains("board"))
    #expect(try await other.post("/approvals?lang=en", fields + [("do", "confirm")]).status == .conflict)
    let log = try await other.get("/people/log?lang=en").body
    #expect(log.contains("proposed") && log.contains("noura</bdi> confirmed"))
  }

  @Test func `it is refused by another, withdrawn by whoever proposed it, and lapses after a day`() async throws {
    let site = try await TestSite()
    let other = try await Colleague("noura", .administrator, on: site)
    func propose() async throws -> [(String, String)] {
      _ = try await remove("board", on: site)
      return try shown(try await other.get("/approvals").body)
    }
    let first = try await propose()
    #expect(try await other.post("/approvals", first + [("do", "withdraw")]).status == .unprocessableContent)
    #expect(try await other.post("/approvals", first + [("do", "refuse")]).location == "/approvals?done=refused")
    let second = try await propose()
    let own = try await site.post("/approvals", second + [("do", "withdraw")], as: .administrator)
    #expect(own.location == "/approvals?done=withdrawn")
    let third = try await propose()
    site.clock.pass(seconds: Proposal.lifetime)
    let late = try await Colleague("late", .administrator, on: site)
    #expect(try await late.post("/approvals", third + [("do", "confirm")]).status == .conflict)
    #expect(try await late.get("/approvals?lang=en").body.contains("Its time passed"))
    #expect(try await accounts(site).contains("board"))
    #expect(try await late.post("/approvals", [("number", "99"), ("do", "confirm")]).status == .notFound)
    #expect(try await late.post("/approvals", third + [("do", "dance")]).status == .badRequest)
  }

  @Test func `a backup that is another by now is not removed`() async throws {
    let site = try await TestSite.new()
    let other = try await Colleague("noura", .administrator, on: site)
    _ = try await site.post("/upkeep/copies", ["do": "make"], as: .administrator)
    let made = try await site.get("/upkeep/copies?done=1", as: .administrator).body
    let name = try #require(made.firstMatch(of: /name="name" value="(rida-[^"]+\.sqlite)"/).map { String($0.1) })
    let asked = try await site.post("/upkeep/copies", ["do": "remove", "name": name], as: .administrator)
    #expect(asked.location == "/approvals?done=proposed")
    let file = "\(site.house.folder)/backups/\(name)"
    #expect(FileManager.default.fileExists(atPath: file))
    try Data("shorter".utf8).write(to: URL(fileURLWithPath: file))
    let fields = try shown(try await other.get("/approvals").body)
    #expect(try await other.post("/approvals", fields + [("do", "confirm")]).location == "/approvals?done=failed")
    #expect(FileManager.default.fileExists(atPath: file))
  }

  /// A backup that was made and tried: its name, and what tells exactly what is put back.
  private func tried(on site: TestSite) async throws -> (name: String, seal: String, page: String) {
    _ = try await site.post("/upkeep/copies", ["do": "make"], as: .administrator)
    let made = try await site.get("/upkeep/copies?lang=en", as: .administrator).body
    #expect(!made.contains("Restore this backup") && made.contains("To restore a backup, try it first"))
    let name = try #require(made.firstMatch(of: /name="name" value="(rida-[^"]+\.sqlite)"/).map { String($0.1) })
    _ = try await site.post("/upkeep/copies", ["do": "drill", "name": name], as: .administrator)
    let page = try await site.get("/upkeep/copies?lang=en", as: .administrator).body
    return (name, String(try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)), page)
  }

  @Test func `a backup is put back when another administrator confirms it, and its card says that it waits`()
    async throws
  {
    let site = try await TestSite.new()
    let other = try await Colleague("noura", .administrator, on: site)
    let (name, seal, page) = try await tried(on: site)
    #expect(page.contains("Restore this backup") && page.contains("accounts: 8 (now 8)"), "\(page)")
    let wrong: KeyValuePairs = ["do": "restore", "name": name, "seal": "00"]
    let refused = try await site.post("/upkeep/copies?lang=en", wrong, as: .administrator)
    #expect(refused.status == .conflict && refused.body.contains("is not what was tried"))
    let order: KeyValuePairs = ["do": "restore", "name": name, "seal": seal]
    #expect(try await site.post("/upkeep/copies", order, as: .administrator).location == "/approvals?done=proposed")
    let card = try await other.get("/upkeep/copies?lang=en").body
    #expect(card.contains("proposed to restore it") && !card.contains("Restore this backup"))
    let asked = try await other.get("/approvals?lang=en").body
    #expect(asked.contains("Restore the backup") && asked.contains("is lost, and everybody signs in again"))
    #expect(site.restarted.count == 0)
    let done = try await other.post("/approvals?lang=en", try shown(asked) + [("do", "confirm")])
    #expect(done.status == .accepted && done.body.contains("The backup is being put back"), "\(done.body)")
    for _ in 0..<600 where site.restarted.count == 0 { try await Task.sleep(for: .milliseconds(50)) }
    #expect(site.restarted.count == 1)
  }

  @Test func `where there is one administrator a backup is put back at once`() async throws {
    let site = try await TestSite.new()
    let (name, seal, _) = try await tried(on: site)
    let order: KeyValuePairs = ["do": "restore", "name": name, "seal": seal]
    let done = try await site.post("/upkeep/copies?lang=en", order, as: .administrator)
    #expect(done.status == .accepted && done.body.contains("/sign-in?lang=en"))
  }
}

/// Sending to many.
@Suite struct ManyInvitationsTests {
  private static func file(_ count: Int) -> [UInt8] {
    let rows = (1...count).map { "A\($0),2026-10-1\($0),phone,reception,055000000\($0),sms" }
    return Array((["reference,day,channel,department,phone,mode"] + rows).joined(separator: "\n").utf8)
  }

  private func limit(_ number: Int, _ rule: TwoPeople = .whenPossible, on site: TestSite) async throws {
    var settings = try await SQLSettingsStore(site.house.database).settings()
    (settings.mostInvited, settings.twoPeople) = (number, rule)
    try await SQLSettingsStore(site.house.database).keep(settings)
  }

  /// Uploads rows and confirms them.
  private func send(_ count: Int, on site: TestSite) async throws -> (preview: String, answer: TestAnswer) {
    let path = try await site.upload(
      "/links/invitations", file: Self.file(count), fields: ["survey": "sample"], as: .relations
    ).location
    let preview = try await site.get("\(path)?lang=en", as: .relations).body
    return (preview, try await site.post(path, ["again": "yes"], as: .relations))
  }

  private func colleague(on site: TestSite) async throws -> (
    _ path: String, _ fields: [(String, String)]?
  ) async throws -> TestAnswer {
    var generator = SystemRandomNumberGenerator()
    let (token, store) = (SessionToken(using: &generator), SQLAccessStore(site.house.database))
    let account = StaffAccount(name: "lama", role: .relations, passwordHash: "hash")
    try await store.apply(.added(account), by: StaffEvent.commandLine, at: site.clock.now)
    try await store.open(Session(key: token.key, staff: "lama", began: site.clock.now, seen: site.clock.now))
    return { path, fields in
      var headers: HTTPFields = [.cookie: "rida=\(token.cookie)"]
      headers[.contentType] = "application/x-www-form-urlencoded"
      guard let fields else { return try await site.ask(path, .get, headers, body: nil) }
      let body = (fields + [("csrf", token.formToken)]).map { "\($0)=\($1)" }.joined(separator: "&")
      return try await site.ask(path, .post, headers, body: ByteBuffer(string: body))
    }
  }

  private func confirmation(_ page: String) throws -> [(String, String)] {
    let number = try #require(page.firstMatch(of: /name="number" value="(\d+)"/)?.1)
    let seal = try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)
    return [("number", String(number)), ("seal", String(seal)), ("do", "confirm")]
  }

  @Test func `more than the charity lets one person invite are proposed, and issued to exactly those when confirmed`()
    async throws
  {
    let site = try await TestSite()
    try await limit(3, on: site)
    let other = try await colleague(on: site)
    #expect(try await send(3, on: site).answer.location.hasPrefix("/links/lists/"), "three are not more than three")
    let (preview, answer) = try await send(5, on: site)
    #expect(preview.contains("Propose 5 links") && preview.contains("3 people were invited to this survey today"))
    #expect(answer.location == "/approvals?done=proposed")
    #expect(try await site.house.links.rounds(of: "sample") == 1)
    let page = try await other("/approvals?lang=en", nil).body
    #expect(page.contains("to 5 people") && !page.contains("0550000001") && !page.contains("550000001"))
    let done = try await other("/approvals", try confirmation(page))
    #expect(done.location.hasPrefix("/links/lists/"), "\(done.body)")
    let list = try await other("\(done.location)/links.csv", nil).body
    #expect(list.matches(of: /A[1-5],http:/).count == 5)
    #expect(try await site.house.links.rounds(of: "sample") == 2)
  }

  @Test func `parts of a file are counted together on a day, and the next day begins anew`() async throws {
    let site = try await TestSite()
    try await limit(4, on: site)
    _ = try await colleague(on: site)
    #expect(try await send(2, on: site).answer.location.hasPrefix("/links/lists/"))
    #expect(try await send(2, on: site).answer.location.hasPrefix("/links/lists/"), "four are not more than four")
    let (preview, answer) = try await send(2, on: site)
    #expect(preview.contains("4 people were invited to this survey today") && preview.contains("Propose 2 links"))
    #expect(answer.location == "/approvals?done=proposed")
    let survey = try #require(
      try await SQLSurveyStore(site.house.database).published().first { $0.survey.key == "sample" })
    #expect(try await site.house.links.invited(to: survey.survey, on: TestClock.today) == 4)
    #expect(try await site.house.links.invited(to: survey.survey, on: TestClock.today + 1) == 0)
  }

  @Test func `what changed since makes it fail, and nobody is invited`() async throws {
    let site = try await TestSite()
    try await limit(3, on: site)
    let other = try await colleague(on: site)
    _ = try await send(5, on: site)
    #expect(try await send(2, on: site).answer.location.hasPrefix("/links/lists/"))
    let page = try await other("/approvals", nil).body
    #expect(try await other("/approvals", try confirmation(page)).location == "/approvals?done=failed")
    #expect(try await site.house.links.rounds(of: "sample") == 1)
  }

  @Test func `nobody is asked where the number is 0, the charity turned it off, or nobody else could`() async throws {
    for (number, rule, isTwo) in [(0, TwoPeople.always, true), (1, .never, true), (1, .whenPossible, false)] {
      let site = try await TestSite()
      try await limit(number, rule, on: site)
      if isTwo { _ = try await colleague(on: site) }
      #expect(try await send(3, on: site).answer.location.hasPrefix("/links/lists/"), "\(number) \(rule)")
    }
    let site = try await TestSite()
    try await limit(1, .always, on: site)
    #expect(try await send(3, on: site).answer.location == "/approvals?done=proposed")
    let page = try await site.get("/approvals?lang=en", as: .relations).body
    #expect(page.contains("another account of beneficiary relations") && page.contains("Ask your administrator"))
  }

  @Test func `the administrator sets the rule, and whoever carries messages is not lost by it`() async throws {
    let site = try await TestSite()
    let store = SQLSettingsStore(site.house.database)
    var settings = try await store.settings()
    settings.carriers = "sealed"
    try await store.keep(settings)
    let wrong = try await site.post(
      "/settings?lang=en", ["board": "", "most_invited": "many"], as: .administrator)
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("Type a number from 0"))
    let fields: KeyValuePairs = ["board": "", "most_invited": "٥٠", "two_people": "always"]
    #expect(try await site.post("/settings", fields, as: .administrator).status == .seeOther)
    let kept = try await store.settings()
    #expect(kept.mostInvited == 50 && kept.twoPeople == .always && kept.carriers == "sealed")
    #expect(try await site.post("/settings", ["board": "", "two_people": "never"], as: .officer).status == .seeOther)
    #expect(try await store.settings().twoPeople == .always)
  }
}
