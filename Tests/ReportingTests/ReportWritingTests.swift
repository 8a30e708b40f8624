import Foundation
import Indicators
import Reporting
import Surveys
import Testing

/// A definition that was written is read as the same.
@Suite struct ReportWritingTests {
  @Test func `the shipped definitions survive being written`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Reports").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(files.count >= 2)
    for file in files {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let document = try #require(ReportDocument.read(source, file: file).document)
      #expect(ReportDocument.read(document.yaml, file: file).document == document)
    }
  }

  @Test func `words with every sign survive, and control characters do not break the file`() throws {
    let document = ReportDocument(
      key: "x", title: LocalizedText(ar: "لا: \"نعم\" \\ # {أ}", en: "no\n- yes: [1]"),
      organisation: LocalizedText(ar: "ج", en: "C"), survey: "s", language: .english, trend: 4,
      schedule: SchedulePlan(every: .month, daysAfter: 0, hour: 23, isMailed: true),
      sheets: [
        SheetPlan(kind: .cover, title: LocalizedText(ar: "true", en: "null")),
        SheetPlan(kind: .channels, title: LocalizedText(ar: "قنوات", en: "1e3"), indicators: [.satisfied, .mean]),
        SheetPlan(
          kind: .departments, title: LocalizedText(ar: "أقسام", en: "D"), indicators: [.satisfied], hasEach: true),
      ])
    #expect(ReportDocument.read(document.yaml, file: "x").document == document)
  }
}
