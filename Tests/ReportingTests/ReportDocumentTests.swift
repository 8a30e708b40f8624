import Foundation
import Indicators
import Reporting
import Surveys
import Testing

struct ReportDocumentTests {
  private func shipped(_ name: String) throws -> (document: ReportDocument?, findings: [ReportFinding]) {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Reports/\(name).yaml").standardized
    return ReportDocument.read(try String(contentsOf: file, encoding: .utf8), file: "b.yaml")
  }

  @Test func `the analyst's own report is without problem, and has every kind of table`() throws {
    let (document, findings) = try shipped("data-quarterly")
    #expect(findings.isEmpty)
    #expect(document?.schedule == SchedulePlan(every: .quarter, daysAfter: 5, hour: 8, isMailed: false))
    #expect(document?.profile == .data && document?.sheets.map(\.kind) == ReportProfile.data.kinds)
  }

  @Test func `every kind of sheet belongs to a profile`() {
    #expect(Set(ReportProfile.allCases.flatMap(\.kinds)) == Set(SheetPlan.Kind.allCases))
  }

  @Test func `the board's own report is without problem`() throws {
    let (document, findings) = try shipped("board-quarterly")
    #expect(findings.isEmpty)
    #expect(document?.trend == 8)
    #expect(document?.schedule == SchedulePlan(every: .quarter, daysAfter: 5, hour: 8, isMailed: true))
    #expect(document?.profile == .board)
    #expect(document?.sheets.map(\.kind) == ReportProfile.board.kinds)
    #expect(document?.sheets.first { $0.kind == .channels }?.indicators == [.satisfied, .mean])
  }

  @Test func `a problem is told with its line and what would be right`() {
    let (document, findings) = ReportDocument.read(
      """
      key: board
      title: { ar: تقرير, en: Report }
      survey: service
      trend: 1
      colour: green
      sheets:
        - kind: pie
          title: { ar: فطيرة, en: Pie }
        - kind: channels
          title: { ar: القنوات, en: Channels }
          indicators: [mean]
      """, file: "board.yaml")
    #expect(document == nil)
    #expect(
      findings.map(\.description) == [
        "board.yaml:4: ‘trend’ cannot be ‘1’; it is a number of periods from 2 to 40",
        "board.yaml:5: ‘colour’ is not known here; known are key, title, organisation, survey, profile, language, "
          + "trend, schedule, sheets",
        "board.yaml:7: ‘kind’ cannot be ‘pie’; it is one of cover, scorecard, channels, departments, matrix, "
          + "questions, drivers, trend, comments, actions, withheld, method, proof",
        "board.yaml:11: the first indicator of ‘channels’ must be a share, not ‘mean’: satisfied, easy, trust, "
          + "fulfilled or yes",
      ])
  }

  @Test(
    arguments: [
      ("key: b\n\tx", ReportProblem.notYAML("found a tab character that violates indentation"), 2),
      ("title: { ar: ت, en: T }", .missing("key"), 1),
      ("key: b\ntitle: { ar: ت }", .missingWords(field: "title", language: "en"), 2),
      ("key: b\nsheets: []", .noSheets, 2),
      ("key: b\nlanguage: fr", .unknownValue(field: "language", value: "fr", known: ["ar", "en"]), 2),
      ("key: b\nsheets:\n  - kind: trend\n    title: { ar: ا, en: T }", .noIndicators(sheet: "trend"), 3),
      ("key: b\nsheets:\n  - kind: cover\n    title: { ar: ا, en: 'A/B' }", .badTab("A/B"), 3),
      (
        "key: b\nsheets:\n  - { kind: channels, title: { ar: ا, en: T }, indicators: [yes], each: maybe }",
        .unknownValue(field: "each", value: "maybe", known: ["true", "false"]), 3
      ),
      (
        "key: b\nsheets:\n  - { kind: cover, title: { ar: ا, en: T }, each: true }",
        .noEach(sheet: "cover", known: ["channels", "departments"]), 3
      ),
      ("key: b\nprofile: press", .unknownValue(field: "profile", value: "press", known: ["board", "data"]), 2),
      (
        "key: b\nprofile: data\nsheets:\n  - kind: matrix",
        .kindOfOtherProfile("matrix", profile: "data", known: ["figures", "trend", "codebook", "proof"]), 4
      ),
      (
        "key: b\nprofile: data\nsheets:\n  - kind: pie",
        .unknownValue(field: "kind", value: "pie", known: ["figures", "trend", "codebook", "proof"]), 4
      ),
      (
        "key: b\nprofile: data\nsheets:\n  - { kind: codebook, title: { ar: ا, en: A } }\n"
          + "  - { kind: codebook, title: { ar: ب, en: B } }", .repeatedKind("codebook"), 5
      ),
    ])
  func `every kind of problem has its case`(source: String, problem: ReportProblem, line: Int) {
    let findings = ReportDocument.read(source, file: "b.yaml").findings
    #expect(findings.contains(ReportFinding(file: "b.yaml", line: line, problem: problem)), "\(findings)")
  }

  @Test func `a field whose name is no text is told, not passed over`() {
    let findings = ReportDocument.read("key: b\n? [x, y]\n: 1\n", file: "b.yaml").findings
    #expect(findings.contains { $0.line == 2 && "\($0.problem)".hasPrefix("‘’ is not known here") }, "\(findings)")
  }

  @Test func `two sheets cannot share a name`() {
    let sheet = "  - { kind: cover, title: { ar: غلاف, en: Cover } }\n"
    let findings = ReportDocument.read("key: b\nsheets:\n\(sheet)\(sheet)", file: "b.yaml").findings
    #expect(findings.map(\.problem).contains(.repeatedTab("غلاف")))
  }
}
