import Access
import Foundation
import Houses
import Preferences
import Storage
import Testing

/// Two people stay two whatever an administrator does with accounts and settings.
@Suite struct TakenAccountTests {
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

  @Test func `an administrator who takes a colleague's account over does not confirm for herself`() async throws {
    let site = try await TestSite()
    let (store, now) = (SQLAccessStore(site.house.database), site.clock.now)
    _ = try await Colleague("noura", .administrator, on: site)
    let reset: KeyValuePairs = ["name": "noura", "do": "reset"]
    #expect(try await site.post("/people/change", reset, as: .administrator).status == .seeOther)
    // Until a password is chosen by the link nobody is left but her, and she is asked all the same.
    #expect(try await remove("board", on: site).location == "/approvals?lang=en&done=proposed")
    let link = JoinLink(key: Data(repeating: 5, count: 32), madeAt: now)
    try await store.apply(.reset(name: "noura", link: link), by: "administrator", at: now)
    try await store.join(key: link.key, passwordHash: "hash", at: now)
    var generator = SystemRandomNumberGenerator()
    let token = SessionToken(using: &generator)
    try await store.open(Session(key: token.key, staff: "noura", began: now, seen: now))
    let taken = Colleague(site: site, token: token)
    let page = try await taken.get("/approvals?lang=en").body
    #expect(page.contains("may be in one hand") && page.contains("made a new link for"), "\(page)")
    #expect(page.contains("Nobody may confirm it now") && !page.contains("value=\"confirm\""))
    #expect(!page.contains("Approvals (1)"))
    let fields = try shown(page)
    let refused = try await taken.post("/approvals?lang=en", fields + [("do", "confirm")])
    #expect(refused.status == .forbidden && refused.body.contains("may be in one hand"))
    #expect(try await accounts(site).contains("board"))
    #expect(try await taken.get("/people/log?lang=en").body.contains("was not let confirm"))
    // Somebody who is nobody's confirms it, and is named to whoever may not.
    let sara = try await Colleague("sara", .administrator, on: site)
    #expect(
      try await taken.get("/approvals?lang=en").body.contains("Those who may confirm it: <bdi dir=\"ltr\">sara</bdi>"))
    let done = try await sara.post(
      "/approvals?lang=en", try shown(try await sara.get("/approvals").body) + [("do", "confirm")])
    #expect(done.location == "/approvals?lang=en&done=done", "\(done.body)")
    #expect(try await !accounts(site).contains("board"))
  }

  @Test func `disabling the colleague who would confirm makes nobody alone`() async throws {
    let site = try await TestSite()
    _ = try await Colleague("noura", .administrator, on: site)
    let order: KeyValuePairs = ["name": "noura", "do": "disable"]
    #expect(try await site.post("/people/change", order, as: .administrator).status == .seeOther)
    #expect(try await remove("board", on: site).location == "/approvals?lang=en&done=proposed")
    let page = try await site.get("/approvals?lang=en", as: .administrator).body
    #expect(page.contains("Nobody may confirm for you now"))
    #expect(try await accounts(site).contains("board"))
  }

  @Test func `asking a second person less often is itself confirmed by one, and more often is not`() async throws {
    let site = try await TestSite()
    let other = try await Colleague("noura", .administrator, on: site)
    let store = SQLSettingsStore(site.house.database)
    func save(_ rule: String, _ most: String) async throws -> String {
      let fields: KeyValuePairs = ["board": "", "two_people": rule, "most_invited": most, "digits": "arabic_indic"]
      return try await site.post("/settings?lang=en", fields, as: .administrator).location
    }
    #expect(try await save("always", "50").hasPrefix("/settings?saved=1"))
    for (rule, most) in [("never", "50"), ("when_possible", "50"), ("always", "0"), ("always", "51")] {
      #expect(try await save(rule, most) == "/approvals?lang=en&done=proposed", "\(rule) \(most)")
      let kept = try await store.settings()
      #expect(kept.twoPeople == .always && kept.mostInvited == 50 && kept.digits == .arabicIndic, "the rest is saved")
    }
    let page = try await other.get("/approvals?lang=en").body
    #expect(page.contains("One person is enough") && page.contains("any number"), "\(page)")
    let fields = try shown(page)
    let done = try await other.post("/approvals?lang=en", fields + [("do", "confirm")])
    #expect(done.location == "/approvals?lang=en&done=done", "\(done.body)")
    #expect(try await store.settings().twoPeople == .never)
    // The others were proposed when another rule held.
    let next = try shown(try await other.get("/approvals?lang=en").body)
    #expect(try await other.post("/approvals", next + [("do", "confirm")]).location == "/approvals?done=failed")
  }
}
