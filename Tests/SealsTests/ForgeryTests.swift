import Foundation
import Samples
import Seals
import Tables
import Testing
import Workbooks

/// A file that shows a reader something else than the charity sealed is never called genuine, wherever the lie stands.
struct ForgeryTests {
  /// What is done to a genuine file, with what is said of it.
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (ForgedFile) throws -> ForgedFile

    init(_ name: String, _ make: @escaping @Sendable (ForgedFile) throws -> ForgedFile) {
      testDescription = name
      self.make = make
    }

    /// One text replaced in a part.
    init(_ name: String, _ part: String, _ old: String, _ new: String) {
      self.init(name) { try $0.replacing(old, with: new, in: part) }
    }
  }

  static let channels = "xl/worksheets/sheet3.xml"
  private static let genuine = Result { try XLSXWriter(try Sample.report()).data() }

  private func check(_ file: Data) throws -> SealCheck { try SealCheck(file, trusting: Sample.key?.publicKey) }

  @Test func `a file that another program wrote anew is still as it was sealed`() throws {
    let check = try check(try ForgedFile(try Self.genuine.get()).resaved.data)
    #expect(check.isGenuine && !check.isAsWritten, "\(check.alterations)")
  }

  @Test func `a chart that only follows from a changed cell is not named, a forged one beside it is`() throws {
    let genuine = try ForgedFile(try Self.genuine.get()).resaved
    let cell = try genuine.replacing("<v>0.", with: "<v>0.0", in: Self.channels)
    let chart = try cell.replacing("<a:t>", with: "<a:t>94% ", in: "xl/charts/chart1.xml")
    let drawn = try genuine.replacing("<c:v>0.", with: "<c:v>0.0", in: "xl/charts/chart1.xml")
    let charts = try [cell, chart, drawn].map { forged in
      try check(forged.data).alterations.compactMap { alteration -> Oddity? in
        if case .odd(_, let oddity) = alteration { oddity } else { nil }
      }
    }
    #expect(charts == [[], [.chart(1)], [.drawnValues(1)]])
  }

  @Test(
    arguments: packages + texts + looks + drawings + settings + grammar + appearances + proofs + redrawn + views
      + misnamed)
  func `what shows something else is found, and not only as some cell`(forgery: Forgery) throws {
    let forged = try forgery.make(try ForgedFile(try Self.genuine.get()).resaved).data
    do {
      let check = try check(forged)
      #expect(!check.isGenuine)
      #expect(check.statement == nil || !check.alterations.isEmpty && check.alterations != [.somewhere])
    } catch let problem as PackageProblem {
      #expect(problem != .tooLarge)
    }
  }

  /// Another workbook behind the names that a fixed path would miss.
  private static let packages = [
    Forgery("another workbook by the root relationships") { file in
      var file = try file.replacing("xl/workbook.xml", with: "xl9/workbook.xml", in: "_rels/.rels")
      for part in file.parts where part.name.hasPrefix("xl/") {
        let name = "xl9/" + part.name.dropFirst(3)
        file.parts.append((name, part.content))
      }
      return try file.replacing("</v></c>", with: "1</v></c>", in: "xl9/worksheets/sheet3.xml")
    },
    Forgery("other texts by relationships") { file in
      var file = try file.replacing("sharedStrings.xml", with: "strings9.xml", in: "xl/_rels/workbook.xml.rels")
      file["xl/strings9.xml"] = file["xl/sharedStrings.xml"].replacing("%", with: "9%")
      return file
    },
    Forgery("other styles by relationships") { file in
      var file = try file.replacing("styles.xml", with: "styles9.xml", in: "xl/_rels/workbook.xml.rels")
      file["xl/styles9.xml"] = file["xl/styles.xml"].replacing("\"0%\"", with: "\"&quot;94%&quot;\"")
      return file
    },
    Forgery("a part twice") { file in
      var file = file
      file.parts.append((channels, Data(file[channels].replacing("<v>0", with: "<v>1").utf8)))
      return file
    },
    Forgery("a part twice in other letters") { file in
      var file = file
      file.parts.append(("XL/Worksheets/Sheet3.xml", Data(file[channels].utf8)))
      return file
    },
    Forgery("a part that nobody names") { file in
      var file = file
      file["xl/vbaProject.bin"] = "code"
      return file
    },
    Forgery(
      "something outside the file", "xl/worksheets/_rels/sheet3.xml.rels", "</Relationships>",
      "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
        + "Target=\"http://example.org/x.png\" TargetMode=\"External\"/></Relationships>"),
  ]

  /// Words and numbers that are written otherwise.
  private static let texts = [
    Forgery("a currency before a number", "xl/styles.xml", "formatCode=\"#,##0\"", "formatCode=\"[$1]#,##0\""),
    Forgery("digits in quotes", "xl/styles.xml", "formatCode=\"0%\"", "formatCode=\"&quot;0&quot;%\""),
    Forgery("digits behind a stroke", "xl/styles.xml", "formatCode=\"0%\"", "formatCode=\"\\0%\""),
    Forgery(
      "a condition in a format", "xl/styles.xml", "formatCode=\"0%\"", "formatCode=\"[&lt;2]&quot;94%&quot;;0%\""),
    Forgery(
      "a conditional format", channels, "</mergeCells>",
      "</mergeCells><conditionalFormatting sqref=\"D4:D9\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"9\">"
        + "<formula>TRUE</formula></cfRule></conditionalFormatting>"),
    Forgery("bars that hide their numbers", channels, "<dataBar>", "<dataBar showValue=\"0\">"),
    Forgery("bars of another length", channels, "<cfvo type=\"num\" val=\"1\"/>", "<cfvo type=\"num\" val=\"0.5\"/>"),
    Forgery("a cell that is written twice") { file in
      let cell = try #require(file[channels].firstMatch(of: /<c r="D4"[^>]*>.*?<\/c>/))
      return try file.replacing(
        String(cell.0), with: "\(cell.0)<c r=\"D4\" s=\"1\" t=\"inlineStr\"><is><t>94%</t></is></c>", in: channels)
    },
    Forgery("a cell without a place", channels, "<c r=\"D4\"", "<c"),
  ]

  /// Cells that cannot be seen, or are shown as others.
  private static let looks = [
    Forgery("a row without height") { file in
      var file = file
      file[channels] = file[channels].replacing(/<row r="4"[^>]* ht="[0-9.]+"/, with: "<row r=\"4\" ht=\"0\"")
      return file
    },
    Forgery("a hidden row", channels, "<row r=\"4\"", "<row hidden=\"1\" r=\"4\""),
    Forgery("a column without width", channels, "width=\"12.7109375\"", "width=\"0.1\""),
    Forgery("rows without height", channels, "defaultRowHeight=\"15\"", "defaultRowHeight=\"15\" zeroHeight=\"1\""),
    Forgery("white letters", "xl/styles.xml", "<color rgb=\"FF1F2A26\"/>", "<color rgb=\"FFFFFFFF\"/>"),
    Forgery("letters in a colour of the theme", "xl/styles.xml", "<color rgb=\"FF1F2A26\"/>", "<color theme=\"0\"/>"),
    Forgery("letters that are too small", "xl/styles.xml", "<sz val=\"11\"/><color rgb", "<sz val=\"1\"/><color rgb"),
    Forgery("letters that are pictures", "xl/styles.xml", "<name val=\"Arial\"/>", "<name val=\"Wingdings\"/>"),
    Forgery(
      "letters on their own colour", "xl/styles.xml", "<fgColor rgb=\"FFE8F1EC\"/>", "<fgColor rgb=\"FF14573A\"/>"),
    Forgery("numbers that are repeated", "xl/styles.xml", "horizontal=\"center\"", "horizontal=\"fill\""),
    Forgery("cells merged over others", channels, "<mergeCell ref=\"A1:K1\"/>", "<mergeCell ref=\"A4:K4\"/>"),
    Forgery("rows merged over others", channels, "<mergeCell ref=\"A1:K1\"/>", "<mergeCell ref=\"A4:A6\"/>"),
    Forgery(
      "a sheet that cannot be scrolled up", channels, "rightToLeft=\"1\"", "rightToLeft=\"1\" topLeftCell=\"A8\""),
    Forgery("formulas instead of numbers", channels, "rightToLeft=\"1\"", "rightToLeft=\"1\" showFormulas=\"1\""),
  ]

  /// What is drawn over cells or from others.
  private static let drawings = [
    Forgery("a text box") { file in
      try file.replacing(
        "</xdr:wsDr>",
        with:
          "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col>"
          + "<xdr:row>2</xdr:row></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>94%</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
          + "<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>", in: "xl/drawings/drawing1.xml")
    },
    Forgery("a chart over the cells") { file in
      var file = file
      let drawing = file["xl/drawings/drawing2.xml"]
      file["xl/drawings/drawing2.xml"] = drawing.replacing(/<xdr:row>\d+/, with: "<xdr:row>1", maxReplacements: 1)
      return file
    },
    Forgery("a chart of another column", "xl/charts/chart1.xml", "!$D$4:$D$", "!$F$4:$F$"),
    Forgery("another title", "xl/charts/chart1.xml", "<a:t>", "<a:t>94% "),
    Forgery("another name of a row of values", "xl/charts/chart1.xml", "<c:tx><c:v>", "<c:tx><c:v>كل "),
    Forgery(
      "other values that a chart brings along", "xl/charts/chart1.xml", "<c:pt idx=\"0\"><c:v>0.",
      "<c:pt idx=\"0\"><c:v>0.9"),
    Forgery(
      "labels that say something else", "xl/charts/chart1.xml", "formatCode=\"0%\"", "formatCode=\"&quot;94%&quot;\""),
    Forgery("a scale that is cut", "xl/charts/chart1.xml", "<c:min val=\"0\"/>", "<c:min val=\"0.5\"/>"),
    Forgery("a scale upside down") { file in
      var file = file
      let halves = file["xl/charts/chart3.xml"].components(separatedBy: "<c:valAx>")
      try #require(halves.count == 2 && halves[1].contains("minMax"))
      file["xl/charts/chart3.xml"] = halves[0] + "<c:valAx>" + halves[1].replacing("minMax", with: "maxMin")
      return file
    },
    Forgery("other words for those who hear it", "xl/drawings/drawing2.xml", "descr=\"", "descr=\"94% "),
  ]

  /// What holds for the whole workbook.
  private static let settings = [
    Forgery("another order of the sheets") { file in
      let sheets = file["xl/workbook.xml"].matches(of: /<sheet [^>]*\/>/).map { String($0.0) }
      return try file.replacing(sheets[1] + sheets[2], with: sheets[2] + sheets[1], in: "xl/workbook.xml")
    },
    Forgery("a name for another cell", "xl/workbook.xml", "!$D$", "!$E$"),
    Forgery("another header", "xl/worksheets/sheet3.xml", "<oddHeader>&amp;C", "<oddHeader>&amp;C94% "),
    Forgery("a footer", "xl/worksheets/sheet3.xml", "&amp;P/&amp;N", "&amp;P/&amp;N 94%"),
    Forgery(
      "a link to another sheet", "xl/worksheets/sheet1.xml", "location=\"'القنوات'!A1\"", "location=\"'الاتجاه'!A1\""),
    Forgery("a remark at a link", "xl/worksheets/sheet1.xml", "<hyperlink ", "<hyperlink tooltip=\"94%\" "),
    Forgery("days of another calendar", "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" "),
    Forgery("a remark at the list", "xl/worksheets/sheet2.xml", "<dataValidation ", "<dataValidation prompt=\"94%\" "),
    Forgery(
      "a table with a filter", "xl/tables/table1.xml", "<tableColumns",
      "<autoFilter ref=\"A3:J9\"><filterColumn colId=\"0\"/></autoFilter><tableColumns"),
    Forgery("a table with other heads", "xl/tables/table1.xml", "name=\"القناة\"", "name=\"القسم\""),
  ]
}
