import Foundation
import Indicators
import Printing
import Records
import Releases
import Reporting
import Samples
import Surveys
import Testing
import Workbooks

struct PaperTests {
  private func board(_ language: Language, _ evidence: Evidence = Sample.asked) throws -> (Workbook, PrintedBoard) {
    let build = try ReportBuild(Sample.document, of: evidence, comments: Sample.comments, period: Sample.period)
    let workbook = try build.workbook(in: language, edition: Sample.edition, sealing: try Sample.sealing)
    let board = try #require(
      build.printed(workbook, in: language, edition: Sample.edition, sealing: try Sample.sealing))
    return (workbook, board)
  }

  private func printed(
    _ language: Language, _ extent: BoardPaper.Extent, _ evidence: Evidence = Sample.asked, logo: Data? = nil
  ) throws -> Data {
    let (_, board) = try board(language, evidence)
    let paper = BoardPaper(board, logo: logo, workbook: String(repeating: "0f", count: 32), code: nil)
    return try PaperPrinter.pdf(paper.paper(extent))
  }

  @Test func `the board reads this on paper in Arabic`() throws {
    #expect(try Golden.holds(try ReadPaper(printed(.arabic, .full)).text, "paper.ar.txt"))
  }

  @Test func `and this in English`() throws {
    #expect(try Golden.holds(try ReadPaper(printed(.english, .full)).text, "paper.en.txt"))
  }

  @Test func `one page says what counts most`() throws {
    let page = try ReadPaper(printed(.arabic, .page))
    #expect(page.pages == 1)
    #expect(try Golden.holds(page.text, "page.ar.txt"))
  }

  @Test(arguments: [BoardPaper.Extent.page, .full])
  func `a target is told in the words of every other page, and below the bars how it is read`(
    extent: BoardPaper.Extent
  ) throws {
    let text = try ReadPaper(printed(.arabic, extent, Sample.aimed)).text
    #expect(text.contains("◌ الهدف 80%، وبقيت 8 نقاط"))
    #expect(text.contains("الهدف 80%. الخط المتقطع الطويل هو هدف الجمعية كلها، والمعيّن ◆ هدف صفّه وحده."))
    #expect(try !ReadPaper(printed(.arabic, extent)).text.contains("الخط المتقطع الطويل"))
  }

  @Test(arguments: [BoardPaper.Extent.page, .full])
  func `the same figures give the same bytes`(extent: BoardPaper.Extent) throws {
    #expect(try printed(.arabic, extent) == printed(.arabic, extent))
  }

  /// Every figure of the cover and of the scorecard, and none that stands nowhere in the workbook.
  @Test(arguments: Language.allCases) func `paper tells the figures of the workbook, and no other`(
    language: Language
  ) throws {
    let (workbook, board) = try board(language)
    let paper = BoardPaper(board, logo: nil, workbook: nil, code: nil)
    let text = try ReadPaper(PaperPrinter.pdf(paper.paper(.full))).text
    let told = numbers(text)
    let formats = CellFormats(WorkbookLanguage(language))
    func shown(_ cell: Cell) -> String {
      if let number = cell.number { return formats[cell.style].display(number) }
      if case .lookup(_, .text(let words)) = cell.content { return words }
      return "\(cell.content)"
    }
    func shown(_ sheet: Sheet) -> Set<String> {
      let rows = sheet.rows.prefix(sheet.printedRows ?? sheet.rows.count)
      return numbers(rows.flatMap(\.cells).map(shown).joined(separator: "\n"))
    }
    for sheet in workbook.sheets.prefix(2) {
      // What the signature on the cover is called stands there alone.
      let missing = shown(sheet).subtracting(told).subtracting(["25519"])
      #expect(missing.isEmpty, "\(sheet.name): \(missing.sorted())")
    }
    let known = workbook.sheets.reduce(into: Set<String>()) { $0.formUnion(shown($1)) }
    let strange = told.subtracting(known)
    #expect(strange.isEmpty, "\(strange.sorted())")
  }

  /// Runs of digits with what stands inside them.
  private func numbers(_ text: String) -> Set<String> {
    Set(text.matches(of: /[0-9]+(?:[.,][0-9]+)?/).map { String($0.output) })
  }

  @Test func `a crowd too small to show is withheld on paper too`() throws {
    let lines = try ReadPaper(printed(.arabic, .full)).text.split(separator: "\n")
    let letters = lines.filter { $0.hasPrefix("| رسائل وخطابات") }
    #expect(!letters.isEmpty)
    #expect(letters.allSatisfy { $0.contains("[c]") && !$0.contains("%") })
  }

  @Test func `a charity of which nothing may be told has its page all the same`() throws {
    let counts = Sample.cell("letters", "reception", 6, happy: 4)
    let evidence = Evidence(
      survey: Sample.survey, organisation: Sample.organisation,
      sheets: [TallySheet(period: Sample.period, version: 2, counts: counts)])
    let page = try ReadPaper(printed(.english, .page, evidence))
    #expect(page.pages == 1)
    #expect(page.text.contains("[c]") && !page.text.contains("67%"))
  }

  @Test func `names of a hundred letters leave one page one page`() throws {
    let long = String(repeating: "إدارة شؤون أسر السجناء والمفرج عنهم ", count: 3)
    let organisation = Organisation(
      channels: (0..<8).map { ServiceChannel(key: "c\($0)", name: LocalizedText(ar: "\(long)\($0)")) },
      departments: (0..<40).map { Department(key: "d\($0)", name: LocalizedText(ar: "\(long)\($0)")) })
    let counts = (0..<8).flatMap { channel in
      (0..<40).flatMap { department in
        Sample.cell("c\(channel)", "d\(department)", 60 + channel + department, happy: 40 + department)
      }
    }
    let evidence = Evidence(
      survey: Sample.survey, organisation: organisation,
      sheets: [TallySheet(period: Sample.period, version: 2, counts: counts)])
    #expect(try ReadPaper(printed(.arabic, .page, evidence)).pages == 1)
    let start = ContinuousClock.now
    let full = try ReadPaper(printed(.arabic, .full, evidence))
    #expect(full.pages > 10 && full.pages < 60)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `a torn picture is left out`() throws {
    let torn = try printed(.english, .page, logo: Data("no picture".utf8))
    #expect(try ReadPaper(torn).text == ReadPaper(printed(.english, .page)).text)
  }

  @Test func `tables for analysts are not printed`() throws {
    let build = try ReportBuild(Sample.tables, of: Sample.asked, period: Sample.period)
    let workbook = try build.workbook(in: .arabic, edition: Sample.edition, sealing: try Sample.sealing)
    #expect(build.printed(workbook, in: .arabic, edition: Sample.edition, sealing: try Sample.sealing) == nil)
  }

  @Test func `a file says its language, its title and that it has a structure`() throws {
    let source = try ReadPaper(printed(.arabic, .full)).source
    for entry in [
      "/Lang (ar)", "/MarkInfo << /Marked true >>", "/DisplayDocTitle true", "/Direction /R2L",
      "<pdfuaid:part>1</pdfuaid:part>", "/Outlines",
    ] {
      #expect(source.contains(entry), "\(entry)")
    }
  }

  @Test func `every picture is told in words, and tables have heads`() throws {
    let paper = try ReadPaper(printed(.english, .full))
    let figures = paper.parts.filter { $0.role == "Figure" }
    #expect(!figures.isEmpty && figures.allSatisfy { $0.description?.isEmpty == false })
    let tables = paper.parts.count { $0.role == "Table" }
    #expect(tables > 5 && paper.source.matches(of: /\/Scope \/Column/).count > tables)
  }
}
