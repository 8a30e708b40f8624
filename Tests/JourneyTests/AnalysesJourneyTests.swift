import Foundation
import Testing

/// What the officer asks of released ratings beside their figures.
@Suite(.serialized) struct AnalysesJourneyTests {
  private let program: Program

  /// Sixty imported ratings of two departments over two quarters, with comments.
  init() throws {
    program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
    var lines = ["day,channel,department,mode,language,overall,ease,improve"]
    for row in 0..<120 {
      let day = row < 60 ? "2026-02-10" : "2026-05-12"
      let (department, overall) = row % 2 == 0 ? ("reception", row % 5 + 1) : ("media", row % 3 + 3)
      let words = row % 3 == 0 ? "تأخرتم بالرد علينا" : ""
      lines.append("\(day),phone,\(department),sms,ar,\(overall),\(min(5, overall + 1)),\(words)")
    }
    let file = try program.write(lines.joined(separator: "\n"), to: "answers.csv")
    let run = try program.run("import", file, "--survey", "short")
    #expect(run.code == 0, "\(run.errors)")
    for period in ["2026Q1", "2026Q2"] {
      let release = try program.run("release", "--closing", period)
      #expect(release.code == 0, "\(release.errors)")
    }
  }

  private func json(_ arguments: String...) throws -> Any {
    let run = try program.run(["indicators", "--survey", "short", "--format", "json"] + arguments)
    #expect(run.code == 0, "\(arguments): \(run.errors)")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test func `every analysis answers, and all together are one object`() throws {
    let all = try #require(try json("--by", "department", "--show", "all") as? [String: [[String: Any]]])
    for name in ["series", "differences", "funnel", "drivers", "fieldwork", "modes", "figures"] {
      #expect(all[name] != nil, "\(name) is missing of \(all.keys.sorted())")
    }
    let series = try #require(all["series"])
    #expect(series.contains { $0["seasons"] as? String == "ramadan:30" })
    #expect(all["drivers"]?.first?["outcome"] as? String == "overall")
    #expect(all["differences"]?.first?["question"] as? String == "overall")
  }

  @Test func `an analysis that does not exist is named with those that do`() throws {
    let run = try program.run("indicators", "--survey", "short", "--show", "magic")
    #expect(run.code == 64 && run.errors.contains("series"))
    #expect(try program.run("indicators", "--survey", "short", "--show", "all").code == 64)
  }

  @Test func `comments are listed, coded and counted`() throws {
    let listed = try program.run("comments", "list", "--survey", "short", "--period", "2026Q1", "--format", "csv")
    let rows = listed.output.split(whereSeparator: \.isNewline)
    try #require(rows.count == 21, "\(listed.output)\(listed.errors)")
    #expect(rows[1].contains("reply_on_time"), "\(rows[1])")
    let id = String(rows[1].prefix(32))
    #expect(try program.run("comments", "code", id, "--themes", "speed,trust").code == 0)
    #expect(try program.run("comments", "code", id, "--themes", "magic").code == 65)
    #expect(try program.run("comments", "code", "00", "--themes", "none").code == 65)
    let themes = try program.run("comments", "themes", "--survey", "short", "--period", "2026Q1")
    #expect(themes.output.contains("reply_on_time") && !themes.output.contains("trust"), "\(themes.output)")
    #expect(try program.run("audit").code == 0)
  }
}
