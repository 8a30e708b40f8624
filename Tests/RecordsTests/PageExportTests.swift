import CSV
import Foundation
import Indicators
import Records
import Releases
import Samples
import Surveys
import Testing

/// A page as a file: what it shows, and nothing else.
@Suite struct PageExportTests {
  private func export(
    _ shown: [Shown], page: String = "channels", of evidence: Evidence = Sample.evidence,
    language: Language = .arabic
  ) -> PageExport {
    PageExport(
      shown, page: page, of: evidence, period: Sample.period, comparison: Sample.period.previous, language: language,
      today: Sample.today)
  }

  private func channels() throws -> PageExport {
    let card = try Sample.scorecard()
    return export([.figures(card.figures.filter { $0.question == "overall" }, of: card)])
  }

  @Test func `a page of figures as CSV and JSON`() throws {
    let export = try channels()
    #expect(try Golden.holds(String(decoding: try export.data(.csv), as: UTF8.self), "page.csv"))
    #expect(try Golden.holds(String(decoding: try export.data(.json), as: UTF8.self) + "\n", "page.json"))
  }

  @Test func `every row has a cell for each column, and a definition`() throws {
    let fieldwork = Shown.fieldwork(try AnalysisSample.evidence.fieldwork(in: AnalysisSample.period))
    for export in [try channels(), export([fieldwork], page: "fieldwork", of: AnalysisSample.evidence)] {
      let rows = try CSVReader(String(decoding: try export.data(.csv), as: UTF8.self)).rows.map(\.cells)
      #expect(rows.first == PageExport.columns && rows.count > 5)
      #expect(rows.allSatisfy { $0.count == PageExport.columns.count })
      #expect(rows.dropFirst().allSatisfy { $0.last?.isEmpty == false })
    }
  }

  @Test func `what is withheld has a status and no number, in every format`() throws {
    let export = try channels()
    let rows = try CSVReader(String(decoding: try export.data(.csv), as: UTF8.self)).rows.map(\.cells)
    let withheld = rows.filter { $0[13] == "withheld" }
    #expect(!withheld.isEmpty && withheld.allSatisfy { $0[8...11].allSatisfy(\.isEmpty) })
    let object = try #require(try JSONSerialization.jsonObject(with: try export.data(.json)) as? [String: Any])
    let figures = try #require(object["figures"] as? [[String: Any]])
    for figure in figures where figure["status"] as? String == "withheld" {
      #expect(["n", "value", "low", "high"].allSatisfy { figure[$0] is NSNull })
    }
    let query = try #require(object["query"] as? [String: Any])
    #expect(query["page"] as? String == "channels" && query["period"] as? String == "\(Sample.period)")
  }

  @Test func `a workbook of a page marks what is withheld`() throws {
    let data = try channels().data(.xlsx)
    let file = Unzipped.newFile()
    defer { try? FileManager.default.removeItem(at: file) }
    try data.write(to: file)
    let parts = try Unzipped(file)
    #expect(parts.sheets.count == 2)
    #expect(parts.sheets.allSatisfy { $0.contains("rightToLeft=\"1\"") && !$0.contains("<f>") })
    #expect(parts.part("xl/sharedStrings.xml").contains("[c]"))
  }

  @Test func `a file is named in ASCII, by page and period`() {
    #expect(export([], page: "channels").fileName(.csv) == "rida-channels-\(Sample.period).csv")
    #expect(export([], page: "questions-\"é/..").fileName(.json) == "rida-questions-------\(Sample.period).json")
  }

  @Test func `a distribution says each answer with its words`() throws {
    let question = try #require(Sample.survey.question("overall"))
    let spread = try #require(
      try Sample.evidence.distributions(of: question, in: Sample.period, by: .none).first)
    let text = String(decoding: try export([.answers(spread, of: question)]).data(.csv), as: UTF8.self)
    let rows = try CSVReader(text).rows.map(\.cells)
    #expect(rows.dropFirst().allSatisfy { ["answer_share", "outside_base"].contains($0[7]) && $0[6] == "overall" })
    #expect(rows.count == spread.parts.count + 1)
  }

  @Test func `themes are counts, and hold no word of a comment`() throws {
    let comments = (0..<12).map { index in
      PublishedComment(
        id: "\(index)", period: Sample.period, question: "improve", label: nil, text: "=HYPERLINK(1)", first: [.speed])
    }
    let reading = CommentReading(
      comments, of: CommentGroup(survey: "service", period: Sample.period), smallest: 10)
    for format in [ExportFormat.csv, .json] {
      let text = String(decoding: try export([.themes(reading)], page: "comments").data(format), as: UTF8.self)
      #expect(text.contains("speed") && !text.contains("HYPERLINK"))
    }
  }
}
