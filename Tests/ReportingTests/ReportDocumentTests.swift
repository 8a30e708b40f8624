import Foundation
import Indicators
import Reporting
import Surveys
import Testing

struct ReportDocumentTests {
  @Test func `the board's own report is without mistake`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Reports/board-quarterly.yaml").standardized
    let (document, findings) = ReportDocument.read(try String(contentsOf: file, encoding: .utf8), file: "b.yaml")
    #expect(findings.isEmpty)
    #expect(document?.trend == 8)
    #expect(document?.sheets.map(\.kind) == SheetPlan.Kind.allCases)
    #expect(document?.sheets.first { $0.kind == .channels }?.indicators == [.satisfied, .mean])
  }

  @Test func `a mistake is told with its line and what would be right`() {
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
        "board.yaml:5: ‘colour’ is not known here; known are key, title, organisation, survey, language, trend, sheets",
        "board.yaml:7: ‘kind’ cannot be ‘pie’; it is one of cover, channels, departments, matrix, questions, "
          + "trend, method",
        "board.yaml:11: the first indicator of ‘channels’ must be a share, not ‘mean’: satisfied, easy, trust, "
          + "fulfilled or yes",
      ])
  }

  @Test(
    arguments: [
      ("key: b\n\tx", ReportMistake.notYAML("found a tab character that violates indentation"), 2),
      ("title: { ar: ت, en: T }", .missing("key"), 1),
      ("key: b\ntitle: { ar: ت }", .missingWords(field: "title", language: "en"), 2),
      ("key: b\nsheets: []", .noSheets, 2),
      ("key: b\nlanguage: fr", .unknownValue(field: "language", value: "fr", known: ["ar", "en"]), 2),
      ("key: b\nsheets:\n  - kind: trend\n    title: { ar: ا, en: T }", .noIndicators(sheet: "trend"), 3),
      ("key: b\nsheets:\n  - kind: cover\n    title: { ar: ا, en: 'A/B' }", .badTab("A/B"), 3),
    ])
  func `every kind of mistake has its case`(source: String, mistake: ReportMistake, line: Int) {
    let findings = ReportDocument.read(source, file: "b.yaml").findings
    #expect(findings.contains(ReportFinding(file: "b.yaml", line: line, mistake: mistake)), "\(findings)")
  }

  @Test func `two sheets cannot share a name`() {
    let sheet = "  - { kind: cover, title: { ar: غلاف, en: Cover } }\n"
    let findings = ReportDocument.read("key: b\nsheets:\n\(sheet)\(sheet)", file: "b.yaml").findings
    #expect(findings.map(\.mistake).contains(.repeatedTab("غلاف")))
  }
}
