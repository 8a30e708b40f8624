import Foundation
import Indicators
import Records
import Releases
import Reporting
import Samples
import Surveys
import Tables
import Testing
import Workbooks

struct BoardReportTests {
  /// All that a person reads: without the marks of cells.
  private func read(_ language: Language) throws -> String {
    let lines = try Sample.report(language: language).description.split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.contains("| marks |") }.joined(separator: "\n")
  }

  @Test func `the board reads this in Arabic`() throws {
    #expect(try Golden.holds(try read(.arabic), "board.ar.txt"))
  }

  @Test func `and this in English`() throws {
    #expect(try Golden.holds(try read(.english), "board.en.txt"))
  }

  @Test func `a share is a live formula over its count and base`() throws {
    let sheet = try #require(try Sample.report().sheet("القنوات"))
    #expect(sheet[CellAddress(row: 3, column: 1)]?.content == .number(71))
    #expect(sheet[CellAddress(row: 3, column: 2)]?.content == .number(100))
    #expect(sheet[CellAddress(row: 3, column: 3)]?.content == .formula("IF(C4>0,B4/C4,\"\")", value: 0.71))
  }

  @Test func `every value kept with a formula is what the formula gives`() throws {
    for sheet in try Sample.report().sheets {
      for (row, cells) in sheet.rows.map(\.cells).enumerated() {
        for (column, cell) in cells.enumerated() {
          guard case .formula(let formula, let value) = cell.content else { continue }
          let place = "\(sheet.name)!\(CellAddress(row: row, column: column))"
          let parts = try #require(formula.wholeMatch(of: /(?:IF\(\w+>0,)?(\w+)\/(\w+)(?:,""\))?/)?.output, "\(place)")
          let (count, base) = (try number(String(parts.1), on: sheet), try number(String(parts.2), on: sheet))
          #expect(value == count / base, "\(place)")
        }
      }
    }
  }

  /// A number of a formula: its own, or that of the cell that it names.
  private func number(_ part: String, on sheet: Sheet) throws -> Double {
    let cells = sheet.rows.enumerated().flatMap { row, line in
      line.cells.indices.map { CellAddress(row: row, column: $0) }
    }
    return try #require(Double(part) ?? cells.first { "\($0)" == part }.flatMap { sheet[$0]?.number })
  }

  @Test func `a crowd too small to show has no number in its row`() throws {
    let sheet = try #require(try Sample.report().sheet("القنوات"))
    let row = try #require(sheet.rows.first { $0.cells.first?.content == .text("رسائل وخطابات") })
    #expect(row.cells.allSatisfy { $0.number == nil })
    #expect(row.cells.filter { $0 == .withheld }.count == 6)
  }

  @Test func `a survey that publishes no channels has its report without them`() throws {
    let whole = Survey(
      key: "service", version: 2, audience: .external, languages: [.arabic], title: Sample.survey.title,
      intro: Sample.survey.intro, thanks: Sample.survey.thanks, urgent: Sample.survey.urgent,
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [.none]),
      questions: Sample.survey.questions)
    let counts = Sample.cell("interview", "reception", 60, happy: 42).map {
      Count(breakdown: .none, label: .everybody, question: $0.question, value: $0.value, count: $0.count)
    }
    let evidence = Evidence(
      survey: whole, organisation: Sample.organisation,
      sheets: [TallySheet(period: Sample.period, version: 2, counts: counts)])
    let report = try Sample.report(evidence)
    #expect(["القنوات", "الأقسام", "القنوات والأقسام"].allSatisfy { report.sheet($0) == nil })
    #expect("\(try #require(report.sheet("الأسئلة")))".contains("IF(D5>0,C5/D5"))
  }

  @Test func `a first quarter has nothing to compare with, and still has its report`() throws {
    let first = Evidence(
      survey: Sample.survey, organisation: Sample.organisation, sheets: Array(Sample.evidence.sheets.suffix(1)))
    let sheet = try #require(try Sample.report(first).sheet("القنوات"))
    #expect(!sheet.description.contains("دلالة التغيّر"))
  }

  @Test func `a quarter without any release has no report`() {
    let empty = Evidence(survey: Sample.survey, organisation: Sample.organisation, sheets: [])
    #expect(throws: QueryProblem.nothingReleased(Sample.period, released: [])) { try Sample.report(empty) }
  }

  /// One pixel.
  private static let dot = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

  @Test(arguments: Language.allCases)
  func `the cover has the charity's picture beside its facts, in words too`(language: Language) throws {
    let dot = try #require(Self.dot)
    func cover(_ logo: Data?) throws -> Sheet {
      try ReportBuild(
        Sample.document, of: Sample.asked, comments: Sample.comments, period: Sample.period, logo: logo
      ).workbook(in: language, edition: Sample.edition, sealing: Sample.sealing).sheets[0]
    }
    let pictures = try cover(dot).pictures
    // Below the title, the charity, the period and a blank row; 96 pixels high, since it is square.
    #expect(pictures.map(\.address) == [CellAddress(row: 4, column: 2)] && pictures.map(\.scale) == [96])
    #expect(pictures.map(\.content) == [dot])
    #expect(pictures.map(\.description) == [language == .arabic ? "شعار جمعية رعاية" : "Logo of Care charity"])
    #expect(try cover(nil).pictures.isEmpty && cover(Data("no picture".utf8)).pictures.isEmpty)
  }

  @Test func `charts speak, and stand below their tables`() throws {
    let sheets = try Sample.report().sheets.filter { !$0.charts.isEmpty }
    #expect(sheets.map(\.name) == ["القنوات", "الأقسام", "الاتجاه"])
    for sheet in sheets {
      #expect(sheet.charts.allSatisfy { $0.row >= sheet.rows.count && $0.description.contains("%") })
    }
  }

  @Test(arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1")])
  func `columns are lettered as spreadsheets do`(column: Int, name: String) {
    #expect(CellAddress(row: 0, column: column).description == name)
  }
}
