import Access
import Foundation
import HTTPTypes
import Indicators
import Records
import Storage
import Surveys
import Testing

/// Published figures, as another system reads them.
@Suite struct FigureCallTests {
  private func evidence(of site: TestSite) async throws -> Evidence {
    let database = site.house.database
    return try await Evidence(
      of: "sample", surveys: SQLSurveyStore(database), tallies: SQLTallyStore(database),
      fieldwork: SQLFieldworkStore(database), improvements: SQLImprovementStore(database))
  }

  @Test(arguments: ["none", "channel"])
  func `figures are those of the file, byte for byte, in both forms`(breakdown: String) async throws {
    let site = try await TestSite()
    let (key, evidence) = (try await site.key([.figures]), try await evidence(of: site))
    let period = try #require(evidence.periods.last)
    let card = try evidence.scorecard(
      Query(
        survey: "sample", period: period, breakdown: try #require(Breakdown(breakdown)),
        comparison: evidence.comparable(before: period), isDetailed: true)
    ).estimating()
    let address = "/figures?survey=sample&by=\(breakdown)"
    let json = try await site.call(address, key)
    #expect(json.status == .ok && json.headers[.contentType] == "application/json")
    let file = try FiguresJSON.data([card], organisation: evidence.organisation)
    #expect(Data(json.bytes) == file)
    let text = FiguresCSV.text([card], organisation: evidence.organisation)
    for (path, accept) in [("\(address)&format=csv", "*/*"), (address, "text/csv, application/json;q=0.5")] {
      let csv = try await site.call(path, key, [.accept: accept])
      #expect(csv.status == .ok && csv.headers[.contentType] == "text/csv; charset=utf-8" && csv.body == text)
    }
    #expect(try await site.call(address, key, [.accept: "text/html"]).status == .notAcceptable)
    #expect(try await site.call(address, key, [.accept: "text/html, */*;q=0.1"]).status == .ok)
  }

  @Test func `what is withheld is null and says so`() async throws {
    let site = try await TestSite()
    let answer = try await site.call("/figures?survey=sample&by=channel", try await site.key([.figures]))
    let figures = try answer.json(as: [[String: Any]].self)
    let hidden = figures.filter { $0["status"] as? String != "shown" && $0["status"] as? String != "small_sample" }
    #expect(!hidden.isEmpty)
    for figure in hidden {
      for name in ["n", "value", "low", "high"] { #expect(figure[name] is NSNull, "\(figure)") }
    }
  }

  @Test(arguments: [
    ("/figures", 400, "survey"), ("/figures?survey=nothing", 404, "survey"),
    ("/figures?survey=sample&period=2026q3", 400, "period"), ("/figures?survey=sample&period=", 400, "period"),
    ("/figures?survey=sample&period=1999Q1", 404, "period"), ("/figures?survey=sample&period=2026-07", 404, "period"),
    ("/figures?survey=sample&by=department*channel", 400, "by"), ("/figures?survey=sample&by=mode", 404, "by"),
    ("/figures?survey=sample&compare=x", 400, "compare"), ("/figures?survey=sample&format=xlsx", 400, "format"),
    ("/figures?survey=sample&survey=sample", 400, "survey"), ("/periods?survey=nothing", 404, "survey"),
    ("/periods?limit=0", 400, "limit"), ("/periods?limit=01", 400, "limit"), ("/periods?limit=501", 400, "limit"),
    ("/periods?cursor=0000000000000000", 404, "cursor"), ("/surveys/nothing", 404, "key"),
    ("/themes", 400, "survey"), ("/reports/99", 404, "number"), ("/reports/x/file", 404, "number"),
    ("/reports/1/file?format=doc", 400, "format"), ("/actions?survey=nothing", 404, "survey"),
  ])
  func `a wrong question is told with its field`(path: String, status: Int, field: String) async throws {
    let site = try await TestSite()
    let answer = try await site.call(path, try await site.key())
    let faults = try answer.faults
    #expect(answer.status.code == status && faults == [field], "\(answer.body)")
  }

  @Test func `whoever has an answer is told that it still stands, until figures change`() async throws {
    let site = try await TestSite()
    let key = try await site.key()
    let path = "/figures?survey=sample"
    let tag = try #require(try await site.call(path, key).headers[.eTag])
    let same = try await site.call(path, key, [.ifNoneMatch: "\"x\", \(tag)"])
    #expect(same.status == .notModified && same.bytes.isEmpty && same.headers[.eTag] == tag)
    #expect(try await site.call("\(path)&by=channel", key, [.ifNoneMatch: tag]).status == .ok)
    #expect(try await site.call("\(path)&format=csv", key, [.ifNoneMatch: tag]).status == .ok)
    // A sign-in moves no figure; an action may.
    _ = try await site.key()
    #expect(try await site.call(path, key, [.ifNoneMatch: tag]).status == .notModified)
    let action: KeyValuePairs = [
      "ar": "موظفان", "en": "Two", "place": "none/", "question": "sample/", "since": "2026-08-01",
    ]
    #expect(try await site.post("/actions/new", action, as: .officer).status == .seeOther)
    #expect(try await site.call(path, key, [.ifNoneMatch: tag]).status == .ok)
  }
}
