import Foundation
import Testing

extension ForgeryTests {
  private static let bars = "xl/charts/chart1.xml"
  private static let lines = "xl/charts/chart3.xml"
  private static let drawing = "xl/drawings/drawing2.xml"
  private static let workbook = "xl/workbook.xml"
  private static let types = "[Content_Types].xml"
  private static let relations = "xl/_rels/workbook.xml.rels"

  /// Charts and pictures that are drawn otherwise, of the same cells.
  static let redrawn = [
    Forgery("a cut scale, its limits at the other axis") { file in
      let file = try file.replacing("<c:max val=\"1\"/><c:min val=\"0.6\"/>", with: "", in: lines)
      return try file.replacing("</c:scaling>", with: "<c:max val=\"1\"/><c:min val=\"0\"/></c:scaling>", in: lines)
    },
    Forgery("a line on another part of the scale", lines, "<c:min val=\"0.6\"/>", "<c:min val=\"0.4\"/>"),
    Forgery("a part of the scale within chance", lines, "<c:min val=\"0.6\"/>", "<c:min val=\"0.9\"/>"),
    Forgery("limits in a room for extensions", lines, "<c:max val=\"1\"/>", "<c:extLst><c:max val=\"1\"/></c:extLst>"),
    Forgery("bars from the other end", bars, "<c:crosses val=\"autoZero\"/>", "<c:crosses val=\"max\"/>"),
    Forgery("bars from the other side", bars, "</c:scaling><c:delete", "</c:scaling><c:delete val=\"0\"/><c:delete"),
    Forgery("time that runs backwards") { file in
      var file = file
      let halves = file[lines].components(separatedBy: "</c:catAx>")
      file[lines] = halves[0].replacing("maxMin", with: "minMax") + "</c:catAx>" + halves[1]
      return file
    },
    Forgery("bars without names", bars, "</c:scaling><c:axPos", "</c:scaling><c:delete val=\"1\"/><c:axPos"),
    Forgery("names that are not drawn", bars, "<c:tickLblPos val=\"nextTo\"/>", "<c:tickLblPos val=\"none\"/>"),
    Forgery("words between labels", bars, "</c:dLbls>", "<c:separator> 94% </c:separator></c:dLbls>"),
    Forgery(
      "labels of another format", bars, "formatCode=\"0%\" sourceLinked=\"0\"", "formatCode=\"0%\" sourceLinked=\"1\""),
    Forgery("labels that are hidden", bars, "<c:showVal val=\"1\"/>", "<c:showVal val=\"0\"/>"),
    Forgery("no legend") { file in
      var file = file
      file[lines] = file[lines].replacing(/<c:legend>.*<\/c:legend>/, with: "")
      return file
    },
    Forgery("bars on their own colour", bars, "</c:plotArea>", ground("1F7A4F") + "</c:plotArea>"),
    Forgery("a line of endless gaps", lines, "</a:solidFill></a:ln></c:spPr><c:marker>", gaps),
    Forgery("an end of the range in the line's colour", lines, "59645F", "1F7A4F"),
    Forgery("a line as broad as the chart", lines, "<a:ln w=\"12700\">", "<a:ln w=\"2011680\">"),
    Forgery("white words", bars, "<a:latin typeface=\"Arial\"/>", white + "<a:latin typeface=\"Arial\"/>"),
    Forgery("words that are pictures", bars, "typeface=\"Arial\"", "typeface=\"Wingdings\""),
    Forgery("tiny words", bars, "sz=\"1300\"", "sz=\"100\""),
    Forgery("a title upside down", bars, "<a:bodyPr/>", "<a:bodyPr rot=\"10800000\"/>"),
    Forgery("cells that are named twice", bars, "<c:cat><c:strRef><c:f>", "<c:cat><c:strRef><c:f>F1:F2</c:f><c:f>"),
    Forgery("values that are left out") { file in
      var file = file
      let values = file[bars].components(separatedBy: "<c:val>")
      file[bars] = values[0] + "<c:val>" + values[1].replacing(/<c:pt idx="1">.*?<\/c:pt>/, with: "")
      return file
    },
    Forgery("a chart of no size") { file in
      let from = try #require(file[drawing].firstMatch(of: /<xdr:from>(.*?)<\/xdr:from>/)).1
      let to = try #require(file[drawing].firstMatch(of: /<xdr:to>(.*?)<\/xdr:to>/)).1
      return try file.replacing(String(to), with: String(from), in: drawing)
    },
    Forgery("a chart far below") { file in
      var file = file
      file[drawing] = file[drawing].replacing(/<xdr:row>/, with: "<xdr:row>90")
      return file
    },
    Forgery("a chart above its row", drawing, "<xdr:rowOff>0<", "<xdr:rowOff>-4500000<"),
    Forgery("a chart that is not printed", drawing, "<xdr:clientData/>", "<xdr:clientData fPrintsWithSheet=\"0\"/>"),
    Forgery("words for a chart's name", drawing, "name=\"Chart 1\"", "name=\"94%\""),
    Forgery("a white theme", "xl/theme/theme1.xml", "lastClr=\"000000\"", "lastClr=\"FFFFFF\""),
    Forgery(
      "a theme of pictures", "xl/theme/theme1.xml", "<a:latin typeface=\"Calibri\"/>",
      "<a:latin typeface=\"Wingdings\"/>"),
    Forgery("a broken theme", "xl/theme/theme1.xml", "</a:theme>", ""),
  ]

  private static let white = "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>"
  private static let gaps =
    "</a:solidFill><a:custDash><a:ds d=\"1000\" sp=\"100000000\"/></a:custDash></a:ln></c:spPr><c:marker>"

  private static func ground(_ colour: String) -> String {
    "<c:spPr><a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill></c:spPr>"
  }

  /// How the workbook opens and is printed.
  static let views = [
    Forgery("objects that are not shown", workbook, "<workbookPr ", "<workbookPr showObjects=\"none\" "),
    Forgery("no tabs", workbook, "<workbookView ", "<workbookView showSheetTabs=\"0\" "),
    Forgery("a hidden window", workbook, "<workbookView ", "<workbookView visibility=\"hidden\" "),
    Forgery(
      "rows that can never be reached", channels, "ySplit=\"3\" topLeftCell=\"B4\"",
      "ySplit=\"2000\" topLeftCell=\"B2001\""),
    Forgery(
      "columns that can never be reached", channels, "xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\"",
      "xSplit=\"1\" ySplit=\"3\" topLeftCell=\"D4\""),
    Forgery("a first column as wide as the screen") { file in
      var file = file
      file[channels] = file[channels].replacing(#/(<col min="1" max="1" )width="[0-9.]+"/#) { "\($0.1)width=\"90\"" }
      return file
    },
    Forgery("rows that are scrolled over", channels, "topLeftCell=\"B4\"", "topLeftCell=\"B8\""),
    Forgery("a sheet too small to read", channels, "<sheetView ", "<sheetView zoomScale=\"10\" "),
    Forgery("a sheet from the other side", channels, "rightToLeft=\"1\"", "rightToLeft=\"0\""),
    Forgery("another row as the head of pages", workbook, ":$3</definedName>", ":$9</definedName>"),
    Forgery("a smaller area of print") { file in
      var file = file
      file[workbook] = file[workbook].replacing(/\$A\$1:\$C\$\d+/, with: "$A$1:$C$2")
      return file
    },
    Forgery(
      "an area of print for another sheet", workbook, "Print_Area\" localSheetId=\"11\"",
      "Print_Area\" localSheetId=\"0\""),
    Forgery("a header in pictures", channels, "<oddHeader>&amp;C", "<oddHeader>&amp;C&amp;\"Wingdings\"&amp;1"),
    Forgery("pages as a draft", channels, "<pageSetup ", "<pageSetup draft=\"1\" scale=\"10\" "),
    Forgery("another title of the file", "docProps/core.xml", "<dc:title>", "<dc:title>94% "),
    Forgery("another fingerprint of the file", "docProps/custom.xml", "<vt:lpwstr>", "<vt:lpwstr>0"),
  ]

  /// Packages in which programs find other parts, or none.
  static let misnamed = [
    Forgery("a part of another type", types, "spreadsheetml.styles+xml", "spreadsheetml.comments+xml"),
    Forgery("a workbook with macros", types, "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml"),
    Forgery("no list of types") { file in
      var file = file
      file.parts.removeAll { $0.name == types }
      return file
    },
    Forgery("styles that no program finds", relations, office + "styles", metadata + "styles"),
    Forgery("texts that no program finds", relations, office + "sharedStrings", metadata + "sharedStrings"),
    Forgery(
      "a chart that no program finds", "xl/worksheets/_rels/sheet3.xml.rels", office + "drawing", metadata + "drawing"),
    Forgery("a part by another spelling", relations, "worksheets/sheet3.xml", "worksheets/sheet3%2Exml"),
    Forgery("a part by a fragment", relations, "worksheets/sheet3.xml", "worksheets/sheet3.xml#x"),
    Forgery("a part that nobody reads") { file in
      var file = try file.replacing(
        "</Relationships>",
        with: "<Relationship Id=\"rId99\" Type=\"\(office)printerSettings\" Target=\"code.bin\"/></Relationships>",
        in: "xl/worksheets/_rels/sheet3.xml.rels")
      file["xl/worksheets/code.bin"] = "code"
      return file
    },
  ]

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
}
