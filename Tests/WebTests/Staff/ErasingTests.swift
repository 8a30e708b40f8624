import Access
import Delivery
import Foundation
import HTTPTypes
import Houses
import Hummingbird
import Invitations
import Storage
import Surveys
import Testing

/// What is held of somebody, looked for and erased by administrators.
@Suite struct ErasingTests {
  private static let path = "/upkeep/erasing?lang=en"

  /// Invites people by text message.
  private func invite(_ phones: [String], on site: TestSite) async throws {
    let rows = phones.enumerated().map { place, phone in
      Interaction(
        reference: "E\(place)", day: TestClock.today,
        place: Place(channel: "phone", department: "reception", mode: .sms), phone: phone)
    }
    let issuer = site.house.links
    let issue = try await issuer.addressed(
      try await issuer.survey("sample", for: .addressed), interactions: rows, today: TestClock.today)
    try await issue.commit()
  }

  private func order(_ order: String, _ contact: String, on site: TestSite) async throws -> TestAnswer {
    try await site.post(Self.path, ["contact": contact, "do": order], as: .administrator)
  }

  private func held(_ site: TestSite) async throws -> Int {
    try await SQLContactStore(site.house.database).all().count
  }

  @Test func `one administrator sees what is held in any spelling and erases it at once; the log tells of nobody`()
    async throws
  {
    let site = try await TestSite()
    let before = try await held(site)
    try await invite(["+966550000001", "+966550000002"], on: site)
    let form = try await site.get(Self.path, as: .administrator)
    #expect(form.status == .ok && !form.body.contains("value=\"erase\""))
    let seen = try await order("look", "٠٥٥ ٠٠٠ ٠٠٠١", on: site)
    #expect(seen.status == .ok && seen.body.contains("The contact in") && seen.body.contains("+966550000001"))
    #expect(seen.body.contains("value=\"erase\"") && !seen.body.contains("until somebody else confirms it"))
    #expect(try await held(site) == before + 2, "looking erases nothing")
    let done = try await order("erase", "+966550000001", on: site)
    #expect(done.status == .seeOther && done.location == "/upkeep/erasing?lang=en&done=1", "\(done.location)")
    #expect(try await site.get(done.location, as: .administrator).body.contains("What was held is erased"))
    #expect(try await held(site) == before + 1)
    let gone = try await order("look", "0550000001", on: site)
    #expect(gone.body.contains("Nothing that could be erased") && !gone.body.contains("value=\"erase\""))
    #expect(try await order("erase", "0550000001", on: site).status == .conflict)
    let log = try await site.get("/people/log?lang=en", as: .administrator).body
    #expect(log.contains("erased what was held of somebody") && !log.contains("550000001"))
    #expect(try await SQLAudit(site.house.database).figures().isEmpty)
  }

  @Test func `a second administrator reads whose it is and confirms; then it stands nowhere any more`() async throws {
    let site = try await TestSite()
    let other = try await Colleague("noura", .administrator, on: site)
    let before = try await held(site)
    try await invite(["+966550000001"], on: site)
    #expect(try await order("look", "0550000001", on: site).body.contains("until somebody else confirms it"))
    #expect(try await order("erase", "0550000001", on: site).location == "/approvals?lang=en&done=proposed")
    #expect(try await held(site) == before + 1, "nothing is done by the proposal")
    let waiting = try await order("look", "00966550000001", on: site)
    #expect(waiting.body.contains("waits for somebody else") && !waiting.body.contains("value=\"erase\""))
    #expect(try await order("erase", "0550000001", on: site).status == .conflict)
    let page = try await other.get("/approvals?lang=en").body
    #expect(page.contains("Erase what is held of a telephone number") && page.contains("+966550000001"))
    #expect(page.matches(of: /name="number" value="\d+"/).count == 1)
    let number = try #require(page.firstMatch(of: /name="number" value="(\d+)"/)?.1)
    let seal = try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)
    let answer = try await other.post(
      "/approvals?lang=en", [("number", String(number)), ("seal", String(seal)), ("do", "confirm")])
    #expect(answer.location == "/approvals?lang=en&done=done", "\(answer.body)")
    #expect(try await held(site) == before)
    for path in ["/approvals?lang=en", "/people/log?lang=en"] {
      #expect(try await !other.get(path).body.contains("550000001"), "\(path)")
    }
    let log = try await other.get("/people/log?lang=en").body
    #expect(log.contains("noura</bdi> confirmed") && log.contains("erased what was held of somebody"))
    let kept = try await site.house.database.read { connection in
      try connection.rows(Statement("SELECT COUNT(*) FROM proposal WHERE sealed IS NOT NULL"))[0].int(0)
    }
    #expect(kept == 0)
  }

  @Test func `what was refused is erased by nobody, and can be proposed again`() async throws {
    let site = try await TestSite()
    let other = try await Colleague("noura", .administrator, on: site)
    let before = try await held(site)
    try await invite(["+966550000001"], on: site)
    for _ in 0..<2 {
      #expect(try await order("erase", "0550000001", on: site).location == "/approvals?lang=en&done=proposed")
      let page = try await other.get("/approvals?lang=en").body
      let number = try #require(page.firstMatch(of: /name="number" value="(\d+)"/)?.1)
      let seal = try #require(page.firstMatch(of: /name="seal" value="([0-9a-f]{64})"/)?.1)
      _ = try await other.post(
        "/approvals?lang=en", [("number", String(number)), ("seal", String(seal)), ("do", "refuse")])
    }
    #expect(try await held(site) == before + 1)
  }

  @Test func `that somebody is to be left in peace stays`() async throws {
    let site = try await TestSite()
    try await invite(["+966550000001"], on: site)
    let hash = ContactHashes(contactsKey: try site.house.keys.contacts).phone("+966550000001")
    let quiet = SQLQuietStore(site.house.database)
    try await quiet.suppress([hash: .optedOut], on: TestClock.today)
    #expect(try await order("look", "0550000001", on: site).body.contains("left in peace"))
    #expect(try await order("erase", "0550000001", on: site).status == .seeOther)
    let after = try await order("look", "0550000001", on: site).body
    #expect(after.contains("Nothing that could be erased") && after.contains("left in peace"))
    #expect(try await quiet.suppressed()[hash] == .optedOut)
  }

  @Test(arguments: [
    ("", "Type a telephone number or an e-mail address"), ("  ", "Type a telephone number"),
    ("0550", "too short"), ("Sara", "no telephone number"), ("0555555555", "over and over"),
    ("sara@example", "no ending such as"), ("a@b@c.sa", "more than one"), ("<b>@x", "no ending"),
  ])
  func `what is no contact is told at its field, with what would be right`(typed: String, words: String) async throws {
    let answer = try await order("look", typed, on: try await TestSite())
    #expect(answer.status == .unprocessableContent && answer.body.contains(words), "\(answer.body)")
    #expect(answer.body.contains("id=\"e-contact\"") && answer.body.contains("href=\"#contact\""))
    #expect(!answer.body.contains("value=\"erase\"") && !answer.body.contains("<b>@x"))
  }

  @Test func `nobody but an administrator looks, and no other order is taken`() async throws {
    let site = try await TestSite()
    for role in Role.allCases where role != .administrator {
      #expect(try await site.get(Self.path, as: role).status == .forbidden, "\(role)")
      let posted = try await site.post(Self.path, ["contact": "0550000001", "do": "look"], as: role)
      #expect(posted.status == .forbidden, "\(role)")
    }
    #expect(try await order("dance", "0550000001", on: site).status == .badRequest)
    let forged: KeyValuePairs = ["contact": "0550000001", "do": "erase", "csrf": "x"]
    #expect(try await site.post(Self.path, forged, as: .administrator).status == .forbidden)
  }
}
