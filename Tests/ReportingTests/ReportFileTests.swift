import Foundation
import Records
import Samples
import Surveys
import Tables
import Testing
import Workbooks

/// A report as the file that is written.
@Suite struct ReportFileTests {
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
        $0.wholeMatch(of: /IF\([B-D]\d+&gt;0,([B-C]?\d+)\/[B-D]\d+,""\)|\d+\/\d+|VLOOKUP\(.+,0\)(&amp;"")?/) != nil
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
}
