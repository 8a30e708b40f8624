import Houses
import Hummingbird
import Storage
import Testing

/// Somebody who got a link wants to be asked no more.
@Suite struct StopTests {
  /// A site of which one round was issued to three people, and the paths of their links.
  private func issued() async throws -> (site: TestSite, links: [String]) {
    let site = try await TestSite()
    let rows = (1...3).map { "S\($0),2026-10-1\($0),phone,reception,055000000\($0),sms" }
    let file = Array((["reference,day,channel,department,phone,mode"] + rows).joined(separator: "\n").utf8)
    let read = try await site.upload("/links/invitations", file: file, fields: ["survey": "sample"], as: .relations)
    let list = try await site.post(read.location, [:], as: .relations).location
    let links = try await site.get("\(list)/links.csv", as: .relations).body
    return (site, links.matches(of: /\/r\/(\w{22})/).map { String($0.1) })
  }

  @Test func `looking changes nothing, and one press stops everything`() async throws {
    let (site, links) = try await issued()
    let quiet = SQLQuietStore(site.house.database)
    let before = try await quiet.suppressed().count
    let page = try await site.get("/stop/\(links[0])?lang=en")
    #expect(page.status == .ok && page.body.contains("action=\"/stop/\(links[0])?lang=en\""))
    #expect(try await quiet.suppressed().count == before)
    let done = try await site.post("/stop/\(links[0])?lang=en", [:])
    #expect(done.status == .ok && done.body.contains("We will not write to you again"))
    #expect(try await quiet.suppressed().count == before + 1)
    #expect(try await site.get("/r/\(links[0])").status == .ok, "her link opens the form as before")
  }

  @Test func `a mail program stops it by one post`() async throws {
    let (site, links) = try await issued()
    let quiet = SQLQuietStore(site.house.database)
    let before = try await quiet.suppressed().count
    #expect(try await site.post("/stop/\(links[1])", ["List-Unsubscribe": "One-Click"]).status == .ok)
    #expect(try await quiet.suppressed().count == before + 1)
  }

  @Test func `the form leads there, for those to whom a link was sent`() async throws {
    let (site, links) = try await issued()
    #expect(try await site.get("/r/\(links[2])").body.contains("value=\"stop\""))
    let way = try await site.post("/r/\(links[2])?lang=en", ["switch": "stop", "overall": "3"])
    #expect(way.status == .seeOther && way.location == "/stop/\(links[2])?lang=en")
  }

  @Test func `a link that nobody has stops nobody, and is told from no other`() async throws {
    let (site, _) = try await issued()
    let quiet = SQLQuietStore(site.house.database)
    let before = try await quiet.suppressed().count
    #expect(try await site.post("/stop/0000000000000000000000", [:]).status == .ok)
    #expect(try await quiet.suppressed().count == before)
    #expect(try await site.get("/stop/nonsense").status == .notFound)
  }
}
