import Foundation
import Records
import Surveys
import Tables
import Testing
import Workbooks

struct XLSXWriterTests {
  @Test func `a workbook in memory leaves no file behind, written or not`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "own-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try XLSXWriter(try Sample.report()).data(under: folder).count > 1000)
    #expect(throws: (any Error).self) {
      try XLSXWriter(try Sample.report()).data(under: folder.appending(path: "none"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `every sheet reads from the right and none is hidden`() throws {
    let parts = try Unzipped(try Sample.report())
    #expect(parts.sheets.count == 12)
    for sheet in parts.sheets { #expect(sheet.contains("rightToLeft=\"1\"")) }
    #expect(!parts.part("xl/workbook.xml").contains("state="))
  }

  @Test func `an English report reads from the left`() throws {
    let parts = try Unzipped(try Sample.report(language: .english))
    for sheet in parts.sheets { #expect(!sheet.contains("rightToLeft")) }
  }

  @Test func `only shares are formulas, whatever words begin with`() throws {
    let workbook = try Sample.report()
    let parts = try Unzipped(workbook)
    let formulas = parts.all.components(separatedBy: "<f>").dropFirst().compactMap {
      $0.components(separatedBy: "<").first
    }
    #expect(
      formulas.allSatisfy {
        $0.wholeMatch(of: /IF\([B-D]\d+&gt;0,([B-C]?\d+)\/[B-D]\d+,""\)|\d+\/\d+|INDEX\(.+\)(&amp;"")?/) != nil
      }, "\(formulas)")
    let cells = workbook.sheets.flatMap(\.rows).flatMap(\.cells)
    let written = cells.count { cell in
      switch cell.content {
      case .formula, .lookup: true
      default: false
      }
    }
    #expect(formulas.count == written)
    #expect(parts.part("xl/sharedStrings.xml").contains("=هل قلنا لكم"))
  }

  @Test func `what a withheld cell would have said is nowhere in the file`() throws {
    let parts = try Unzipped(try Sample.report())
    #expect(!parts.all.contains("0.714285"))
    // 17 of 25 stands on a grid: 0.7.
    #expect(!parts.all.contains("0.68<"))
    #expect(parts.all.contains("0.7<"))
  }

  @Test func `a bound stands in its cell with its words, and its exact count nowhere`() throws {
    let workbook = try Sample.report()
    let sheet = try #require(workbook.sheet("القنوات"))
    let row = try #require(sheet.rows.first { $0.cells.first?.content == .text("زيارة ميدانية") })
    #expect(row.cells[1] == .withheld)
    #expect(row.cells[3] == .number(0.9, .shareAtLeast))
    let styles = try Unzipped(workbook).part("xl/styles.xml")
    #expect(styles.contains("\u{200E}&quot;0%&quot; أو أكثر&quot;"))
  }

  @Test func `previews draw bars: charts carry the values that their formulas have`() throws {
    let chart = try Unzipped(try Sample.report()).part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:v>0.71</c:v>"))
    #expect(chart.contains("<c:v>مقابلة شخصية</c:v>"))
    #expect(chart.contains("<c:orientation val=\"maxMin\"/>"))
  }

  @Test func `the file says what it is`() throws {
    let parts = try Unzipped(try Sample.report())
    #expect(parts.part("docProps/core.xml").contains("<dc:title>تقرير المجلس</dc:title>"))
    #expect(parts.part("docProps/core.xml").contains("2026-10-04T00:00:00Z"))
    #expect(parts.part("docProps/app.xml").contains("<Company>جمعية رعاية</Company>"))
    #expect(parts.part("docProps/custom.xml").contains("ar-SA"))
  }

  @Test func `the same figures give the same bytes`() throws {
    let files = [Unzipped.newFile(), Unzipped.newFile()]
    defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
    for file in files { try XLSXWriter(try Sample.report()).write(to: file.path) }
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
  }

  @Test func `a file that cannot be written says where, and leaves nothing behind`() throws {
    let path = "/nowhere/board.xlsx"
    #expect(throws: ReportProblem.cannotWrite(path: path)) { try XLSXWriter(try Sample.report()).write(to: path) }
  }

  @Test func `a tab that Excel would refuse is refused`() {
    let properties = Workbook.Properties(title: "", subject: "", company: "", language: .arabic, created: Sample.today)
    let workbook = Workbook(
      properties: properties, sheets: [Sheet(name: "أ/ب", rightToLeft: true, widths: [], rows: [])])
    #expect(throws: ReportProblem.badSheetName("أ/ب")) { try XLSXWriter(workbook).write(to: "/tmp/never.xlsx") }
    #expect(!FileManager.default.fileExists(atPath: "/tmp/never.xlsx.part"))
  }

  @Test func `words stay words and cells stay whole, whatever they hold`() throws {
    let words = ["a\u{1}b\u{FFFE}\0c", "one\r\ntwo\rthree", "_x0041_x0042_", "_x005F_", "</t>]]>"]
    let rows = words.map { Row([.text($0, .plain)]) }
    let sheet = Sheet(name: "s", rightToLeft: false, widths: [], rows: rows, layout: .table("t"))
    let parts = try Unzipped(Workbook(properties: Sample.report().properties, sheets: [sheet]))
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
    let parts = try Unzipped(Workbook(properties: Sample.report().properties, sheets: [sheet]))
    let formulas = parts.part("xl/charts/chart1.xml").matches(of: /<c:f>([^<]*)</).map { String($0.1) }
    #expect(!formulas.isEmpty && formulas.allSatisfy { $0.hasPrefix("s!$A$1") } && !parts.all.contains("\u{1}"))
  }

  @Test func `a cell holds what Excel counts as 32,767 characters`() throws {
    func write(_ text: String) throws {
      let sheet = Sheet(name: "s", rightToLeft: false, widths: [], rows: [Row([.text(text, .plain)])])
      _ = try XLSXWriter(Workbook(properties: Sample.report().properties, sheets: [sheet])).data()
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
      return try Unzipped(Workbook(properties: Sample.report().properties, sheets: [sheet]))
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
    let writer = try LongBook(path: file.path, properties: Sample.report().properties)
    try writer.begin("أرقام", rightToLeft: true, widths: [10, 20])
    try writer.add([.text("رقم", .columnName), .text("نص", .columnName)])
    for number in 1...2000 { try writer.add([.number(Double(number), .count), .text("صف \(number)", .body)]) }
    try writer.close()
    let sheet = try Unzipped(file).part("xl/worksheets/sheet1.xml")
    #expect(sheet.components(separatedBy: "<row ").count - 1 == 2001)
    #expect(sheet.contains("صف 2000"))
  }
}
