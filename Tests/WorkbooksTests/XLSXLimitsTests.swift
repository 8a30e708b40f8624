import Foundation
import Samples
import Tables
import Testing
import Workbooks

/// What Excel holds of a text is held at whole letters, and nothing that the library refuses is passed over.
@Suite struct XLSXLimitsTests {
  /// Three letters, each of which is more than one unit of UTF-16 or byte of UTF-8.
  private static let letters = ["سُّ", "👩‍👧‍👦", "e\u{301}"]
  private static func long(_ letter: String) -> String { String(repeating: letter, count: 3000) }

  private func book(
    _ rows: [Row], name: String = "Sheet", subject: String = "", description: String? = nil, table: TableMark? = nil
  ) -> Workbook {
    let cells = CellRange(column: 0, rows: 0..<1)
    let charts = description.map {
      [
        Chart(
          kind: .bar, title: $0, description: $0, categories: cells,
          series: [Chart.Series(name: $0, values: cells, role: .estimate)], row: 3, height: 100)
      ]
    }
    return Workbook(
      properties: Workbook.Properties(
        title: subject, subject: subject, company: subject, keywords: subject, language: XLSXWriterTests.language,
        created: 20_000),
      sheets: [
        Sheet(name: name, rightToLeft: true, widths: [12, 12], rows: rows, charts: charts ?? [], table: table)
      ])
  }

  private static let row = Row([.text("a", .body), .text("b", .body)])

  @Test(arguments: letters) func `what is said of a chart and above a page ends with a whole letter`(
    letter: String
  ) throws {
    let text = XLSXLimitsTests.long(letter)
    let parts = try Unzipped(book([XLSXLimitsTests.row], subject: text, description: text))
    #expect(!parts.all.contains("\u{FFFD}"))
    let described = try #require(parts.part("xl/drawings/drawing1.xml").firstMatch(of: /descr="([^"]*)"/)).1
    #expect(described.hasSuffix("\(letter)…") && described.utf16.count <= 500)
    let header = try #require(parts.sheets[0].firstMatch(of: /<oddHeader>&amp;C(.*)<\/oddHeader>/)).1
    #expect(header.hasSuffix("\(letter)…") && header.utf16.count <= 253)
    let title = try #require(parts.part("docProps/core.xml").firstMatch(of: /<dc:title>(.*)<\/dc:title>/)).1
    #expect(title.hasSuffix("\(letter)…") && title.utf16.count <= 255)
  }

  @Test func `a code above a page is never cut in two`() throws {
    for length in 235...245 {
      let subject = String(repeating: "x", count: length) + "&&&&"
      let sheet = try Unzipped(book([XLSXLimitsTests.row], subject: subject)).sheets[0]
      let header = try #require(sheet.firstMatch(of: /<oddHeader>&amp;C(.*)<\/oddHeader>/)).1
      #expect(header.replacing("&amp;", with: "&").matches(of: /&/).count % 2 == 0, "\(length)")
    }
  }

  @Test(arguments: ["", String(repeating: "👩", count: 16), String(repeating: "a", count: 32), "History", "it's", "a/b"])
  func `a name that Excel refuses is refused here`(name: String) {
    #expect(throws: ReportProblem.badSheetName(name)) {
      try XLSXWriter(book([XLSXLimitsTests.row], name: name)).data()
    }
  }

  @Test func `two heads of a table that are alike are refused, and so is an empty one`() {
    for head in ["A", ""] {
      let rows = [Row([.text("a", .heading), .text(head, .heading)]), XLSXLimitsTests.row]
      #expect(throws: ReportProblem.self) {
        try XLSXWriter(book(rows, table: TableMark(name: "t", rows: 0..<2))).data()
      }
    }
  }

  @Test func `no row is higher than Excel draws`() throws {
    let rows = [Row([.text(XLSXLimitsTests.long("word "), .body)])]
    let sheet = try Unzipped(book(rows)).sheets[0]
    let heights = sheet.matches(of: /\sht="([0-9.]+)"/).compactMap { Double($0.1) }
    #expect(!heights.isEmpty && heights.allSatisfy { $0 <= 409.5 })
  }
}
