import Houses
import Hummingbird
import Testing

/// Invitations from a file of services, and reminders of them.
@Suite struct InvitationTests {
  private static func file(_ rows: [String]) -> [UInt8] {
    Array((["reference,day,channel,department,phone,mode"] + rows).joined(separator: "\n").utf8)
  }

  private static let services = (1...3).map { "A\($0),2026-10-1\($0),phone,reception,055000000\($0),sms" }

  /// The address of a file that was read without a mistake.
  private func read(_ rows: [String] = services, at site: TestSite) async throws -> String {
    let answer = try await site.upload(
      "/links/invitations", file: Self.file(rows), fields: ["survey": "sample"], as: .relations)
    #expect(answer.status == .seeOther, "\(answer.body)")
    return answer.location
  }

  @Test func `a file is looked at, confirmed, and its links are fetched once`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/links/invitations", as: .relations).status == .ok)
    let path = try await read(at: site)
    let preview = try await site.get(path, as: .relations)
    #expect(preview.status == .ok && preview.body.contains("A1") && !preview.body.contains("0550000001"))
    let list = try await site.post(path, [:], as: .relations).location
    #expect(try await site.get(list, as: .relations).body.contains("\(list)/links.csv"))
    #expect(try await site.get("\(list)/links.csv", as: .relations, method: .head).status == .ok)
    let links = try await site.get("\(list)/links.csv", as: .relations)
    #expect(links.status == .ok && links.body.matches(of: /http:\/\/rida\.example\/r\//).count == 3)
    #expect(try await site.get("\(list)/links.csv", as: .relations).status == .gone)
    #expect(try await site.post(path, [:], as: .relations).status == .gone)
  }

  @Test func `rows that were invited before are issued again only by somebody who says so`() async throws {
    let site = try await TestSite()
    _ = try await site.post(try await read(at: site), [:], as: .relations)
    let path = try await read(at: site)
    let asked = try await site.post(path, [:], as: .relations)
    #expect(asked.status == .unprocessableContent && asked.body.contains("name=\"again\""))
    #expect(try await site.post(path, ["again": "yes"], as: .relations).status == .seeOther)
  }

  @Test func `the rows that were not invited before can be issued alone`() async throws {
    let site = try await TestSite()
    _ = try await site.post(try await read(at: site), [:], as: .relations)
    let more = (4...6).map { "B\($0),2026-10-1\($0),phone,reception,055000000\($0),sms" }
    let path = try await read(Array(Self.services[1...]) + more, at: site)
    let preview = try await site.get(path, as: .relations).body
    #expect(preview.contains("name=\"rows\" value=\"new\"") && preview.contains("2–3") && preview.contains("3 روابط"))
    let list = try await site.post(path, ["rows": "new"], as: .relations).location
    let links = try await site.get("\(list)/links.csv", as: .relations).body
    #expect(links.matches(of: /B[4-6],http:/).count == 3 && !links.contains("A2,"))
    let single = try await read(Self.services + ["C1,2026-10-11,phone,reception,0550000009,sms"], at: site)
    #expect(try await !site.get(single, as: .relations).body.contains("name=\"rows\""))
    #expect(try await site.post(single, ["rows": "new"], as: .relations).status == .unprocessableContent)
  }

  @Test func `of two who upload one file only the first issues it, and the other looks once more`() async throws {
    let site = try await TestSite()
    let (first, second) = (try await read(at: site), try await read(at: site))
    #expect(try await site.post(first, [:], as: .relations).location.hasPrefix("/links/lists/"))
    let again = try await site.post(second, [:], as: .relations)
    #expect(again.status == .seeOther && again.location.hasPrefix("/links/invitations/"))
    let preview = try await site.get(again.location, as: .relations).body
    #expect(preview.contains("أصدر غيركم روابط") && preview.contains("name=\"again\""))
    #expect(try await site.get("\(again.location)?lang=en", as: .relations).body.contains("Somebody else issued links"))
    #expect(try await site.house.links.rounds(of: "sample") == 1)
    let third = try await read(at: site)
    #expect(try await site.post(again.location, ["again": "yes"], as: .relations).location.hasPrefix("/links/lists/"))
    #expect(
      try await site.post(third, ["again": "yes"], as: .relations).location.hasPrefix("/links/invitations/"),
      "what was confirmed is what was shown")
    #expect(try await site.house.links.rounds(of: "sample") == 2)
  }

  @Test func `a file with mistakes names them, and nobody is invited`() async throws {
    let site = try await TestSite()
    let bad: [[UInt8]?] = [
      nil, [], Array("nothing".utf8), Self.file(["A1,someday,phone,reception,0550000001,sms"]),
      Self.file([Self.services[0]]), Array("reference,day\nA1,2026-10-11".utf8),
    ]
    for file in bad {
      let answer = try await site.upload(
        "/links/invitations", file: file, fields: ["survey": "sample"], as: .relations)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.body.contains("value=\"sample\" selected"))
    }
    let unknown = try await site.upload(
      "/links/invitations", file: Self.file(Self.services), fields: ["survey": "nothing"], as: .relations)
    #expect(unknown.status == .unprocessableContent)
    #expect(try await !site.get("/links/reminders", as: .relations).body.contains("links.csv"))
  }

  @Test func `a file that is too large, or no form of ours, is refused`() async throws {
    let site = try await TestSite()
    let large = [UInt8](repeating: 65, count: 5_100_000)
    let answer = try await site.upload("/links/invitations", file: large, fields: ["survey": "sample"], as: .relations)
    #expect(answer.status == .contentTooLarge)
    #expect(try await site.post("/links/invitations", ["file": "x"], as: .relations).status == .badRequest)
    for path in ["/links/invitations/x", "/links/lists/x", "/links/lists/x/links.csv"] {
      #expect(try await site.get(path, as: .relations).status == .gone, "\(path)")
    }
    #expect(try await site.post("/links/invitations/x", [:], as: .relations).status == .gone)
  }

  @Test func `those who have not answered are reminded, those of no round are not there`() async throws {
    let site = try await TestSite()
    _ = try await site.post(try await read(at: site), [:], as: .relations)
    let page = try await site.get("/links/reminders", as: .relations)
    let path = try #require(page.body.firstMatch(of: /\/links\/reminders\/[0-9a-f]+\/links\.csv/))
    let list = try await site.get(String(path.0), as: .relations)
    #expect(list.status == .ok && list.body.matches(of: /\/r\//).count == 3)
    #expect(try await site.get("/links/reminders/x/links.csv", as: .relations).status == .notFound)
    #expect(try await site.get(String(path.0), as: .officer).status == .forbidden)
  }
}
