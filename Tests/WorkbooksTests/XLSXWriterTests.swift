import Foundation
import Samples
import Testing
import Workbooks

/// What stands in a file is what the workbook holds.
@Suite struct XLSXWriterTests {
  static let language = WorkbookLanguage(tag: "ar-SA", isRightToLeft: true, atMost: " أو أقل", atLeast: " أو أكثر")
  static let properties = Workbook.Properties(
    title: "", subject: "", company: "", language: language, created: 20_730)

  @Test func `a tab that Excel would refuse is refused`() {
    let workbook = Workbook(
      properties: XLSXWriterTests.properties, sheets: [Sheet(name: "أ/ب", rightToLeft: true, widths: [], rows: [])])
    #expect(throws: ReportProblem.badSheetName("أ/ب")) { try XLSXWriter(workbook).write(to: "/tmp/never.xlsx") }
    #expect(!FileManager.default.fileExists(atPath: "/tmp/never.xlsx.part"))
  }

  @Test func `words stay words and cells stay whole, whatever they hold`() throws {
    let words = ["a\u{1}b\u{FFFE}\0c", "one\r\ntwo\rthree", "_x0041_x0042_", "_x005F_", "</t>]]>"]
    let rows = words.map { Row([.text($0, .plain)]) }
    let sheet = Sheet(name: "s", rightToLeft: false, widths: [], rows: rows, layout: .table("t"))
    let parts = try Unzipped(Workbook(properties: XLSXWriterTests.properties, sheets: [sheet]))
    let strings = parts.part("xl/sharedStrings.xml").matches(of: /<t[^>]*>([^<]*)<\/t>/).map { String($0.1) }
    #expect(
      strings == [
        "a\u{FFFD}b\u{FFFD}\u{FFFD}c", "one\ntwo\nthree", "_x005F_x0041_x005F_x0042_", "_x005F_x005F_",
        "&lt;/t&gt;]]&gt;",
      ])
  }

  @Test func `a title of a chart that begins as a formula does is none`() throws {
    let line = CellRange(column: 0, rows: 0..<1)
    let chart = Chart(
      kind: .bar, title: "=1+1", description: "\u{1}", categories: line,
      series: [Chart.Series(name: "=WEBSERVICE(1)", values: line, role: .estimate)], row: 2, height: 90)
    let sheet = Sheet(
      name: "s", rightToLeft: false, widths: [10], rows: [Row([.number(1, .count)])], charts: [chart])
    let parts = try Unzipped(Workbook(properties: XLSXWriterTests.properties, sheets: [sheet]))
    let formulas = parts.part("xl/charts/chart1.xml").matches(of: /<c:f>([^<]*)</).map { String($0.1) }
    #expect(!formulas.isEmpty && formulas.allSatisfy { $0.hasPrefix("s!$A$1") } && !parts.all.contains("\u{1}"))
  }

  @Test func `a cell holds what Excel counts as 32,767 characters`() throws {
    func write(_ text: String) throws {
      let sheet = Sheet(name: "s", rightToLeft: false, widths: [], rows: [Row([.text(text, .plain)])])
      _ = try XLSXWriter(Workbook(properties: XLSXWriterTests.properties, sheets: [sheet])).data()
    }
    try write(String(repeating: "ر", count: 32_767))
    #expect(throws: ReportProblem.textTooLong(sheet: "s")) { try write(String(repeating: "😀", count: 16_384)) }
  }

  @Test func `a table of more than a hundred thousand rows has what a short one has, without its markup`() throws {
    func parts(_ count: Int) throws -> Unzipped {
      let rows = (0..<count).map { Row([.text("صف", .plain), .number(Double($0), .plainNumber)]) }
      let head = Row([.text("a", .columnName), .text("b", .columnName)])
      let sheet = Sheet(
        name: "s", rightToLeft: true, widths: [10, 10], rows: [head] + rows, layout: .table("t"))
      return try Unzipped(Workbook(properties: XLSXWriterTests.properties, sheets: [sheet]))
    }
    let (short, long) = (try parts(10), try parts(100_001))
    #expect(short.part("xl/tables/table1.xml").contains("A1:B11") && long.part("xl/tables/table1.xml").isEmpty)
    #expect(long.sheets[0].contains("rightToLeft=\"1\"") && long.sheets[0].contains("<v>100000</v>"))
    #expect(long.part("docProps/core.xml") == short.part("docProps/core.xml"))
    #expect(long.sheets[0].components(separatedBy: "صف").count == 100_002)
  }

  @Test func `a long sheet is streamed row by row`() throws {
    let file = Unzipped.newFile()
    defer { try? FileManager.default.removeItem(at: file) }
    let writer = try LongBook(path: file.path, properties: XLSXWriterTests.properties)
    try writer.begin("أرقام", rightToLeft: true, widths: [10, 20])
    try writer.add([.text("رقم", .columnName), .text("نص", .columnName)])
    for number in 1...2000 { try writer.add([.number(Double(number), .count), .text("صف \(number)", .body)]) }
    try writer.close()
    let sheet = try Unzipped(file).part("xl/worksheets/sheet1.xml")
    #expect(sheet.components(separatedBy: "<row ").count - 1 == 2001)
    #expect(sheet.contains("صف 2000"))
  }
}
