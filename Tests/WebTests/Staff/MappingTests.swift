import Ballots
import Foundation
import Houses
import Storage
import Testing

/// Exports of other programs, whose columns are told in the browser before their answers are counted.
@Suite struct MappingTests {
  private static let export = Array(
    "Timestamp,How?,Did we answer?,Email Address\n2026/10/01 9:00:00 AM GMT+3,Good,Yes,a@example.org\n2026/10/02 9:00:00 AM GMT+3,Great,Forse,b@example.org\n"
      .utf8)

  private static let whole = [
    "channel": "phone", "department": "reception", "mode": "web", "language": "en", "dates": "year-month-day",
    "clocks": "own",
  ]

  /// What is sent where the four columns are the moment, two questions and nothing.
  private static let chosen = whole.merging([
    "c0": "day", "w0": "day", "c1": "q:overall", "w1": "q:overall", "c2": "q:answered", "w2": "q:answered", "v2-0": "-",
    "c3": "left", "w3": "left",
  ]) { $1 }

  private func send(
    _ fields: [String: String], to path: String, at site: TestSite
  ) async throws -> TestAnswer {
    try await site.post(path, fields.map { ($0.key, $0.value) }, as: .relations)
  }

  private func upload(_ file: [UInt8], at site: TestSite) async throws -> String {
    let answer = try await site.upload("/papers/file", file: file, fields: ["survey": "sample"], as: .relations)
    #expect(answer.status == .seeOther, "\(answer.body)")
    return answer.location
  }

  @Test func `columns are told, the count is seen, and the next such file is known by its columns`() async throws {
    let site = try await TestSite()
    let path = try await upload(Self.export, at: site)
    #expect(path.hasSuffix("/columns"))
    let page = try await site.get("\(path)?lang=en", as: .relations).body
    #expect(page.contains("Google Forms") && page.contains("name=\"c3\"") && !page.contains("a@example.org"))
    #expect(try await site.get(path, as: .interviewer).status == .gone, "nobody else sees what somebody uploaded")

    let open = try await send(Self.chosen.merging(["v2-0": ""]) { $1 }, to: path, at: site)
    #expect(open.status == .unprocessableContent && open.body.contains("id=\"e-v2-0\""))
    let told = try await send(Self.chosen, to: path, at: site)
    #expect(told.status == .seeOther, "\(told.body)")
    let preview = try await site.get("\(told.location)?lang=en", as: .relations).body
    #expect(preview.contains("Email Address") && !preview.contains("a@example.org"))
    #expect(try site.drafts.mappings(of: "sample").isEmpty, "nothing is kept before the press")
    #expect(try await site.post(told.location, [:], as: .relations).status == .seeOther)
    #expect(try site.drafts.mappings(of: "sample").count == 1)
    #expect(try await SQLTakenFileStore(site.house.database).files(of: "sample").map(\.rows) == [2])

    let next = try await upload(
      Array(
        "Timestamp,How?,Did we answer?,Email Address\n2026/10/03 9:00:00 AM GMT+3,Poor,No,c@example.org\n".utf8),
      at: site)
    #expect(!next.hasSuffix("/columns"), "the mapping is known")
    let other = try await upload(
      Array("Timestamp,How?,Did we answer?,Email Address\n2026/10/03 9:00:00 AM GMT+3,Awful,No,x\n".utf8), at: site)
    #expect(other.hasSuffix("/columns"), "a cell that it does not know leads back to the columns")
    #expect(try await site.get(other, as: .relations).body.contains("Awful"))
  }

  @Test func `of several mappings of the same columns each is tried, and what is chosen comes in place of one`()
    async throws
  {
    let site = try await TestSite()
    func told(_ file: [UInt8]) async throws {
      let path = try await upload(file, at: site)
      #expect(path.hasSuffix("/columns"))
      let count = try await send(Self.chosen, to: path, at: site)
      #expect(count.status == .seeOther, "\(count.body)")
      #expect(try await site.post(count.location, [:], as: .relations).status == .seeOther)
    }
    func file(_ day: Int, _ cell: String) -> [UInt8] {
      let head = "Timestamp,How?,Did we answer?,Email Address"
      return Array("\(head)\n2026/10/0\(day) 9:00:00 AM GMT+3,Good,\(cell),x\n".utf8)
    }
    try await told(file(1, "Forse"))
    let first = try #require(try site.drafts.mappings(of: "sample").first)
    #expect(first.name.wholeMatch(of: /google-forms-[0-9a-f]{8}/) != nil)
    try site.drafts.keep(mapping: first.text.replacing("Forse", with: "Else"), as: "a", of: "sample")
    #expect(try await !upload(file(2, "Forse"), at: site).hasSuffix("/columns"), "the second reads it")
    #expect(try await !upload(file(2, "Else"), at: site).hasSuffix("/columns"), "the first does")
    try await told(file(3, "Qzx"))
    let kept = try site.drafts.mappings(of: "sample")
    #expect(kept.map(\.name) == ["a", first.name])
    #expect(kept.last.map { $0.text.contains("Forse") && $0.text.contains("Qzx") } == true)
  }

  @Test func `what was chosen is had as a file, and looking at cells keeps everything else`() async throws {
    let site = try await TestSite()
    let path = try await upload(Self.export, at: site)
    let file = path.replacing("/columns", with: "/mapping.yaml")
    let proposed = try await site.get(file, as: .relations)
    #expect(proposed.body.contains("survey: sample") && proposed.body.contains("decide: "))
    let looked = try await send(
      Self.whole.merging(["c0": "day", "c1": "left", "c2": "q:answered", "c3": "left", "do": "look"]) { $1 }, to: path,
      at: site)
    #expect(looked.status == .ok && looked.body.contains("name=\"v2-0\""))
    _ = try await send(Self.chosen, to: path, at: site)
    let chosen = try await site.get(file, as: .relations).body
    #expect(chosen.contains("question: overall") && !chosen.contains("decide"))
    #expect(try await site.get("/papers/file/x/columns", as: .relations).status == .gone)
    #expect(try await site.get("/papers/file/x/mapping.yaml", as: .relations).status == .gone)
    #expect(try await send(Self.chosen, to: "/papers/file/x/columns", at: site).status == .gone)
  }

  @Test func `a file of very many columns is refused, and one that is no export is read as ever`() async throws {
    let site = try await TestSite()
    let wide = "Timestamp," + (0..<130).map { "c\($0)" }.joined(separator: ",")
    let row = "2026-10-01" + String(repeating: ",x", count: 130)
    let refused = try await site.upload(
      "/papers/file", file: Array("\(wide)\n\(row)\n".utf8), fields: ["survey": "sample"], as: .relations)
    #expect(refused.status == .unprocessableContent && refused.body.contains("131"))
    let own = try await upload(Array("day,channel,department,overall\n2026-10-01,phone,reception,2\n".utf8), at: site)
    #expect(!own.hasSuffix("/columns"))
  }
}
