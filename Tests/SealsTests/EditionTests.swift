import Foundation
import Indicators
import Records
import Releases
import Reporting
import Samples
import Seals
import Surveys
import Testing
import Workbooks

/// Another edition is whatever says something else; and it says what.
@Suite struct EditionTests {
  @Test(arguments: EditionInputs.changes.indices)
  func `whatever a sheet says otherwise makes another edition, and is named`(
    _ index: Int
  ) throws {
    let (name, tables, change) = EditionInputs.changes[index]
    let old = EditionInputs()
    var new = old
    change(&new)
    #expect(try old.read() != new.read(), "\(name) changes no sheet")
    #expect(try old.build.figures != new.build.figures, "\(name) is no other edition")
    let found = FigureChange.between(try old.build.figures, and: try new.build.figures)
    #expect(Set(found.map(\.table)) == Set(tables), "\(name)")
  }

  @Test func `the files stand in the order of their names, and are what the fingerprint is of`() throws {
    let build = try EditionInputs().build
    let files = try build.files(in: .arabic, today: Sample.today) { _ in "" }
    let names = [
      "actions", "channel", "definition", "department", "fieldwork", "limits", "matrix", "none", "themes", "trend",
    ]
    #expect(files.map(\.name) == names.map { "service-2026Q4-\($0).csv" })
    #expect(try build.figures == files.map { String(decoding: $0.content, as: UTF8.self) }.joined())
    #expect(files.allSatisfy { $0.content.starts(with: [0xEF, 0xBB, 0xBF]) })
  }

  @Test func `a figure is told with its base, a row that came or went as such`() throws {
    let head = "period,breakdown,label,question,indicator,n,value,status\r\n"
    let old = head + "2026Q3,none,,q,satisfied,10,0.5,shown\r\n2026Q3,none,,r,yes,,,withheld\r\n"
    let new = head + "2026Q3,none,,q,satisfied,12,0.5,shown\r\n2026Q3,none,,s,yes,9,1,shown\r\n"
    let changes = FigureChange.between(old, and: new)
    #expect(changes.map { $0.row[3] } == ["q", "s", "r"])
    #expect(
      changes[0].columns == ["value", "n"] && changes[0].before?["n"] == .count(10)
        && changes[0].after?["n"] == .count(12))
    #expect(changes[1].before == nil && changes[2].after == nil)
    #expect(FigureChange.between(old, and: old).isEmpty)
    let hidden = FigureChange.between(
      head + "2026Q3,none,,q,satisfied,9,1,shown\r\n",
      and: head + "2026Q3,none,,q,satisfied,9,1,small_sample\r\n")
    #expect(hidden.map(\.columns) == [["status"]])
  }

  @Test func `each change stands on the sheet of proof in words`() throws {
    let old = EditionInputs()
    var new = old
    for index in [0, 2, 3, 4, 6] { EditionInputs.changes[index].change(&new) }
    let changes = FigureChange.between(try old.build.figures, and: try new.build.figures)
    let edition = Edition(number: 2, builtOn: Sample.today, changes: changes)
    for language in Language.allCases {
      let workbook = try new.build.workbook(in: language, edition: edition, sealing: Sample.sealing)
      let proof = try #require(workbook.sheets.last)
      let texts = proof.rows.filter { $0.cells.count == 3 }.prefix(changes.count + 1).map { row in
        row.cells.map { "\($0.content)" }.joined(separator: " | ")
      }
      #expect(try Golden.holds(texts.joined(separator: "\n") + "\n", "changes.\(language.rawValue).txt"))
    }
  }

  @Test func `an analyst is told what changed too, and the seal holds`() throws {
    var raised = EditionInputs()
    EditionInputs.changes[0].change(&raised)
    let changes = FigureChange.between(try EditionInputs().build.figures, and: try raised.build.figures)
    let edition = Edition(number: 2, builtOn: Sample.today, changes: changes)
    let workbook = try ReportBuild(Sample.tables, of: Sample.evidence, period: Sample.period)
      .workbook(in: .english, edition: edition, sealing: Sample.sealing)
    let told = try #require(workbook.sheets.last).rows.filter { $0.cells.dropFirst().first?.content == .text("change") }
    #expect(told.count == changes.count && "\(told)".contains("was: ") && "\(told)".contains("; is: "))
    #expect(try SealCheck(try XLSXWriter(workbook).data(), trusting: Sample.key?.publicKey).isGenuine)
  }
}
