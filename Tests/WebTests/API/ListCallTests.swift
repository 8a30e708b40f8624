import Access
import Documents
import Foundation
import HTTPTypes
import Storage
import Testing

/// Lists, as another system reads them: in parts, and whole as a table.
@Suite struct ListCallTests {
  private func act(_ words: String, on site: TestSite) async throws {
    let action: KeyValuePairs = [
      "ar": words, "en": "Two people", "place": "none/", "question": "sample/", "since": "2026-08-01",
    ]
    #expect(try await site.post("/actions/new", action, as: .officer).status == .seeOther)
  }

  @Test func `surveys are told with their questions`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.surveys])
    let listed = try #require(try await site.call("/surveys", key).items.first)
    #expect(listed["key"] as? String == "sample" && listed["questions"] == nil && listed["published_on"] is String)
    let survey = try await site.call("/surveys/sample", key).json()
    let questions = try #require(survey["questions"] as? [[String: Any]])
    #expect(questions.first { $0["key"] as? String == "overall" }?["type"] as? String == "rating")
  }

  @Test func `periods are told newest first, with their days`() async throws {
    let site = try await TestSite()
    let periods = try await site.call("/periods?survey=sample", try await site.key([.figures])).items
    let newest = try #require(periods.first)
    #expect(newest["period"] as? String == "2026Q3" && newest["first_day"] as? String == "2026-07-01")
    #expect(newest["last_day"] as? String == "2026-09-30" && newest["is_provisional"] as? Bool == false)
  }

  @Test func `a list in parts has every item once, also when another is added between`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.improvement])
    for words in ["أ", "ب", "ج"] { try await act(words, on: site) }
    var (numbers, path): ([Int], String?) = ([], "/actions?survey=sample&limit=2")
    while let part = path {
      let answer = try await site.call(part, key)
      numbers += try answer.items.compactMap { $0["number"] as? Int }
      let next = try answer.json()["next"] as? String
      path = next.map { "/actions?survey=sample&limit=2&cursor=\($0)" }
      let link = answer.headers[try #require(HTTPField.Name("Link"))]
      #expect(link == path.map { "</api/v1\($0)>; rel=\"next\"" })
      if numbers.count == 2 { try await act("د", on: site) }
    }
    #expect(numbers == [1, 2, 3, 4])
    let table = try await site.call("/actions?format=csv", key).body
    #expect(table.hasPrefix("\u{FEFF}number,survey") || table.hasPrefix("number,survey"))
    #expect(table.split(whereSeparator: \.isNewline).count == 5)
  }

  @Test func `targets are told with how far they are`() async throws {
    let site = try await TestSite()
    let fields: KeyValuePairs = [
      "aim": "sample/overall/satisfied", "place": "none/", "since": "2026Q3", "value": "80",
    ]
    #expect(try await site.post("/actions/target", fields, as: .officer).status == .seeOther)
    let target = try #require(try await site.call("/targets", try await site.key([.improvement])).items.first)
    #expect(target["target"] as? Double == 0.8 && target["period"] as? String == "2026Q3" && target["n"] is Int)
  }

  @Test func `themes are told as the reading room counts them, and withheld where it shows none`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.themes])
    let shown = try await site.call("/themes?survey=sample", key)
    #expect(try shown.json()["status"] as? String == "shown")
    #expect(!shown.body.contains("الانتظار كان طويل"))
    let few = try await site.call("/themes?survey=sample&label=nothing", key)
    let (told, items) = (try few.json(), try few.items)
    #expect(told["status"] as? String == "withheld" && items.isEmpty)
  }

  @Test func `a report is listed with its edition and fetched as it was kept`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.reports])
    #expect(try await site.call("/reports", key).items.isEmpty)
    try await site.buildReport()
    let listed = try #require(try await site.call("/reports", key).items.first)
    let kept = try #require(await site.house.reports.reports().first)
    #expect(listed["edition"] as? Int == 1 && listed["number"] as? Int == kept.number)
    let files = try #require(listed["files"] as? [[String: Any]])
    #expect(files.map { $0["format"] as? String } == ["xlsx", "pdf", "page"])
    for file in files {
      let href = try #require(file["href"] as? String)
      let answer = try await site.call(String(href.dropFirst("/api/v1".count)), key)
      #expect(answer.status == .ok && answer.bytes.count == file["size"] as? Int)
      #expect(file["sha256"] as? String == "\(Fingerprint(of: Data(answer.bytes)))")
    }
    #expect(try await site.call("/reports/\(kept.number)", key).json()["name"] as? String == "board")
  }
}
