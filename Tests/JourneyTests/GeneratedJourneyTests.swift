import Foundation
import GeneratedSurveys
import Testing

/// Surveys that `rida survey check` lets pass, through the built program to the last sheet and page.
@Suite struct GeneratedJourneyTests {
  /// Two, three, four and eleven points; one question and forty; no table, one and two.
  private static let seeds: [UInt64] = [0, 1, 12, 29, 31]
  private static let pages = [
    "/", "/channels", "/departments", "/matrix", "/questions", "/questions/overall", "/questions/q1", "/fieldwork",
    "/comments", "/actions", "/channels/phone", "/departments/reception",
  ]
  /// What is no request of ours, and must be told so.
  private static let refused = [
    "period=2026-Q3", "period=9999Q4", "period=20263", "compare=2026-q3", "period=2026Q3%20", "period=%2B2026Q3",
  ]
  /// What names nothing, and must be told so or passed over.
  private static let strange = [
    "/actions/99999999999999999999", "/actions/-1", "/actions/0", "/surveys/g0/-1/preview",
    "/surveys/g0/99999999999999999999/preview", "/surveys/g0/%D9%A1/preview", "/comments?page=99999999999999999999",
    "/comments?page=-1", "/comments?page=9223372036854775807&opening=x", "/reports/-1", "/reports/99999999999999999999",
    "/comments?period=2199Q4", "/comments?period=1970Q1", "/fieldwork?period=2199",
  ]

  @Test func `what the check lets pass works to the last sheet and page`() async throws {
    let program = try Program()
    let places = try prepare(program)
    func run(_ words: String...) throws -> Program.Run {
      let run = try program.run(words, places: places)
      #expect(run.code == 0, "\(words.joined(separator: " ")): \(run.errors.prefix(500))")
      return run
    }
    _ = try run("init")
    for generated in GeneratedJourneyTests.seeds.map(GeneratedSurvey.init) {
      let file = "\(program.path("surveys"))/\(generated.key)/1.yaml"
      #expect(try run("survey", "check", file).output.contains("good"))
      _ = try run("survey", "publish", file)
      _ = try run("import", try program.write(generated.answers, to: "answers.csv"), "--survey", generated.key)
    }
    _ = try run("release")
    for generated in GeneratedJourneyTests.seeds.map(GeneratedSurvey.init) {
      _ = try run("indicators", "--survey", generated.key, "--show", "all", "--format", "json")
      _ = try run("indicators", "--survey", generated.key, "--format", "csv")
      for report in ["board", "data"] {
        let name = "\(report)-\(generated.key)"
        let out = (program.path("\(name).xlsx"), program.path(name))
        _ = try run("report", name, "--period", "2026", "--out", out.0, "--csv", out.1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: out.0)).starts(with: Data("PK".utf8)), "\(name)")
      }
    }
    try await visit(try await StaffSite(program, places))
  }

  private func visit(_ site: StaffSite) async throws {
    defer { site.stop() }
    for generated in GeneratedJourneyTests.seeds.map(GeneratedSurvey.init) {
      for page in GeneratedJourneyTests.pages + ["/surveys/\(generated.key)/1/preview"] {
        let answer = try await site.get("\(page)?survey=\(generated.key)&lang=\(generated.seed % 2 == 0 ? "ar" : "en")")
        let mayLack = ["/channels", "/departments", "/matrix", "/questions/q1"].contains { page.hasPrefix($0) }
        #expect(answer.status == 200 || mayLack && answer.status == 404, "\(generated.key) \(page): \(answer.status)")
      }
    }
    #expect(try await site.get("/surveys").status == 200)
    for query in GeneratedJourneyTests.refused {
      for page in ["/", "/comments", "/questions/overall"] {
        #expect(try await site.get("\(page)?\(query)").status == 400, "\(page)?\(query)")
      }
    }
    for path in GeneratedJourneyTests.strange {
      #expect(try await site.get(path).status < 500, "\(path)")
    }
    #expect(site.isRunning)
  }

  /// A folder of surveys and one of reports on them, and where the program finds both.
  private func prepare(_ program: Program) throws -> [String: String] {
    let lists = GeneratedSurvey.organisation
    try folder(program, "surveys")
    try folder(program, "reports")
    _ = try program.write(lists.channels, to: "surveys/channels.yaml")
    _ = try program.write(lists.departments, to: "surveys/departments.yaml")
    // As deep as YAML may nest: it is read on a thread of the server too, whose stack is small.
    try folder(program, "surveys/deep")
    let (opened, closed) = (String(repeating: "[", count: 990), String(repeating: "]", count: 990))
    _ = try program.write("key: \(opened)\(closed)\n", to: "surveys/deep/1.yaml")
    for generated in GeneratedJourneyTests.seeds.map(GeneratedSurvey.init) {
      try folder(program, "surveys/\(generated.key)")
      _ = try program.write(generated.source, to: "surveys/\(generated.key)/1.yaml")
      for report in ["board", "data"] {
        let shipped = try String(
          contentsOfFile: "\(Program.root.path)/Reports/\(report)-quarterly.yaml", encoding: .utf8)
        let own = shipped.replacing("key: \(report)-quarterly", with: "key: \(report)-\(generated.key)")
          .replacing("survey: after-registration", with: "survey: \(generated.key)")
        _ = try program.write(own, to: "reports/\(report)-\(generated.key).yaml")
      }
    }
    return [
      "RIDA_DATA": program.path("data"), "RIDA_SURVEYS": program.path("surveys"),
      "RIDA_REPORTS": program.path("reports"), "RIDA_LINK": "https://r.example.sa",
    ]
  }

  private func folder(_ program: Program, _ name: String) throws {
    try FileManager.default.createDirectory(atPath: program.path(name), withIntermediateDirectories: true)
  }
}
