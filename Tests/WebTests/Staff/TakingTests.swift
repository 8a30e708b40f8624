import Ballots
import Fieldwork
import Foundation
import Houses
import Storage
import Testing

/// Files that are taken in: looked at first, kept by one press, recognised when they come again.
@Suite struct TakingTests {
  private static func file(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  private static let served = file([
    "period,channel,department,count", "2026Q3,phone,reception,120", "2026Q3,visit,research,30",
  ])

  /// The address of a file that was read without a mistake.
  private func read(
    _ file: [UInt8], to path: String, fields: KeyValuePairs<String, String> = ["survey": "sample"], at site: TestSite
  ) async throws -> String {
    let answer = try await site.upload(path, file: file, fields: fields, as: .relations)
    #expect(answer.status == .seeOther, "\(answer.body)")
    return answer.location
  }

  @Test func `services are counted in view, registered by one press, and stand on the page then`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/links/served", as: .relations).body.contains("لا شيء بعد"))
    let path = try await read(Self.served, to: "/links/served", at: site)
    let preview = try await site.get("\(path)?lang=en", as: .relations)
    #expect(preview.status == .ok && preview.body.contains("150 services") && preview.body.contains("Register 150"))
    let register = SQLFieldworkStore(site.house.database)
    #expect(try await register.served(survey: "sample").isEmpty)
    #expect(try await site.post(path, [:], as: .relations).location == path)
    #expect(try await register.served(survey: "sample").map(\.count) == [120, 30])
    #expect(try await site.get(path, as: .relations).body.contains("150"))
    #expect(try await site.post(path, [:], as: .relations).location == path, "a second press keeps nothing more")
    #expect(try await SQLTakenFileStore(site.house.database).files(of: "sample").count == 1)
    #expect(try await site.get("/links/served", as: .relations).body.contains("150"))
  }

  @Test func `the very same rows are told, and taken again only by somebody who says so`() async throws {
    let site = try await TestSite()
    _ = try await site.post(try await read(Self.served, to: "/links/served", at: site), [:], as: .relations)
    let path = try await read(Self.served, to: "/links/served", at: site)
    let asked = try await site.post(path, [:], as: .relations)
    #expect(asked.status == .unprocessableContent && asked.body.contains("name=\"again\""))
    #expect(try await site.post(path, ["again": "yes"], as: .relations).status == .seeOther)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: "sample").count == 2)
  }

  @Test func `of two who look at one file the second sees that it was taken meanwhile`() async throws {
    let site = try await TestSite()
    let first = try await read(Self.served, to: "/links/served", at: site)
    let second = try await read(Self.served, to: "/links/served", at: site)
    _ = try await site.post(first, [:], as: .relations)
    #expect(try await site.post(second, [:], as: .relations).location == second)
    #expect(try await site.get(second, as: .relations).body.contains("name=\"again\""))
    #expect(try await SQLTakenFileStore(site.house.database).files(of: "sample").count == 1)
  }

  @Test func `mistakes are told by line with what would be right, and nothing is kept`() async throws {
    let site = try await TestSite()
    let answer = try await site.upload(
      "/links/served",
      file: Self.file(["period,channel,department,count", "2026Q9,pigeon,reception,many", "2026Q3,phone,reception,1"]),
      fields: ["survey": "sample"], as: .relations)
    #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"sample\" selected"))
    for told in ["2026Q9", "pigeon", "phone", "many"] { #expect(answer.body.contains(told), "\(told)") }
    for file in [nil, [], Array("PK\u{3}\u{4}x".utf8)] as [[UInt8]?] {
      for path in ["/links/served", "/links/delivered", "/papers/file"] {
        let answer = try await site.upload(path, file: file, fields: ["survey": "sample"], as: .relations)
        #expect(answer.status == .unprocessableContent, "\(path)")
      }
    }
    let unknown = try await site.upload(
      "/links/served", file: Self.served, fields: ["survey": "nothing"], as: .relations)
    #expect(unknown.status == .unprocessableContent)
    let large = try await site.upload(
      "/links/served", file: [UInt8](repeating: 65, count: 5_100_000), fields: ["survey": "sample"], as: .relations)
    #expect(large.status == .contentTooLarge)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: nil).isEmpty)
    #expect(try await site.get("/links/served/x", as: .relations).status == .gone)
    #expect(try await site.post("/links/served/x", [:], as: .relations).status == .gone)
  }

  @Test func `what became of links is counted by what the sender says, and no reference is shown or kept`() async throws
  {
    // No token of a page, which is drawn at random, has a dot: none holds a reference by chance.
    let site = try await TestSite()
    let services = (1...3).map { "A.\($0),2026-10-1\($0),phone,reception,055000000\($0),sms" }
    let invited = try await site.upload(
      "/links/invitations", file: Self.file(["reference,day,channel,department,phone,mode"] + services),
      fields: ["survey": "sample"], as: .relations)
    _ = try await site.post(invited.location, [:], as: .relations)
    let wrong = try await site.upload(
      "/links/delivered", file: Self.file(["reference,outcome", "A.1,sent", "Z.9,delivered"]),
      fields: ["survey": "sample"], as: .relations)
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("Z.9") && wrong.body.contains("wrong_number"))
    let path = try await read(
      Self.file(["reference,outcome", "A.1,delivered", "A.2,failed"]), to: "/links/delivered", at: site)
    let preview = try await site.get(path, as: .relations).body
    #expect(preview.contains("رابطان") && !preview.contains("A.2"))
    #expect(try await site.post(path, [:], as: .relations).status == .seeOther)
    let counts = try await SQLFieldworkStore(site.house.database).outreach(survey: "sample")
    #expect(counts.first { $0.outcome == .delivered }?.count == 1 && counts.first { $0.outcome == .failed }?.count == 1)
    #expect(try await site.get("/links/delivered", as: .relations).body.contains("رأيكم"))
  }

  @Test func `answers of a file are sealed, told as counts alone, and rows that come again can be left out`()
    async throws
  {
    let site = try await TestSite()
    let rows = (1...4).map { "2026-10-0\($0),phone,reception,letter,\($0 % 3 + 1),كلام\($0)" }
    let head = "day,channel,department,mode,overall,improve"
    let path = try await read(Self.file([head] + rows), to: "/papers/file", at: site)
    let preview = try await site.get(path, as: .interviewer)
    #expect(preview.status == .gone, "nobody else sees what somebody uploaded")
    let own = try await site.get(path, as: .relations).body
    #expect(own.contains("4 إجابات") && !own.contains("كلام1"))
    let box = SQLBallotBox(site.house.database)
    #expect(try await box.ballots(through: 99, after: Data(), limit: 99).isEmpty)
    _ = try await site.post(path, [:], as: .relations)
    #expect(try await box.ballots(through: 99, after: Data(), limit: 99).count == 4)
    let more = try await read(
      Self.file([head] + rows[1...] + ["2026-10-09,visit,research,letter,2,"]), to: "/papers/file", at: site)
    #expect(try await site.get(more, as: .relations).body.contains("name=\"rows\" value=\"new\""))
    _ = try await site.post(more, ["rows": "new"], as: .relations)
    #expect(try await box.ballots(through: 99, after: Data(), limit: 99).count == 5)
  }

  @Test func `whoever reads figures takes no file in`() async throws {
    let site = try await TestSite()
    for path in ["/links/delivered", "/links/served", "/papers/file", "/papers"] {
      #expect(try await site.get(path, as: .officer).status == .forbidden, "\(path)")
      #expect(try await site.get(path, as: .analyst).status == .forbidden, "\(path)")
    }
    #expect(try await site.get("/papers", as: .interviewer).status == .ok)
    #expect(try await site.get("/links/served", as: .interviewer).status == .forbidden)
  }
}
