import Foundation
import Samples
import Testing
import Workbooks

/// What programs skip, or read in another way than the part seems to say it.
extension ForgeryTests {
  private static let styles = "xl/styles.xml"
  private static let words = "xl/sharedStrings.xml"
  private static let package = "xmlns:p=\"http://schemas.openxmlformats.org/package/2006/content-types\""

  /// Elements and attributes that are nowhere in a report, or elsewhere.
  static let grammar = [
    Forgery(
      "a value in an extension", channels, "</v></c>", "</v><extLst><ext uri=\"{1}\"><v>1</v></ext></extLst></c>"),
    Forgery(
      "a row that another namespace shows", channels, "<row r=\"4\"",
      "<row \(package) hidden=\"1\" p:hidden=\"0\" r=\"4\""),
    Forgery("a value in another namespace", channels, "</v></c>", "</v><p:v \(package)>1</p:v></c>"),
    Forgery("two values", channels, "</v></c>", "</v><v>1</v></c>"),
    Forgery("a value around an element", channels, "</v></c>", "<i/>1</v></c>"),
    Forgery("a text in an unknown element", words, "<si><t", "<si><u:x xmlns:u=\"urn:u\"><r><t>9</t></r></u:x><t"),
    Forgery("words above words", words, "</t></si>", "</t><rPh sb=\"0\" eb=\"1\"><t>94%</t></rPh></si>"),
    Forgery("a format twice", styles, "<numFmt ", "<numFmt numFmtId=\"165\" formatCode=\"0\"/><numFmt "),
    Forgery(
      "formats in an extension", styles, "</styleSheet>",
      "<extLst><ext uri=\"{1}\"><numFmts/></ext></extLst></styleSheet>"),
  ]

  /// Letters, numbers and bars that look otherwise.
  static let appearances = [
    Forgery("a colour told twice", styles, "<color rgb=\"FF1F2A26\"/>", "<color rgb=\"FF1F2A26\" theme=\"0\"/>"),
    Forgery("letters of the theme", styles, "<name val=\"Arial\"/>", "<name val=\"Arial\"/><scheme val=\"minor\"/>"),
    Forgery("a font that nobody knows", styles, "<name val=\"Arial\"/>", "<name val=\"MS Outlook\"/>"),
    Forgery(
      "an empty fill before others", styles, "<fill><patternFill patternType=\"solid\">",
      "<fill/><fill><patternFill patternType=\"solid\">"),
    Forgery("figures crossed out", styles, "<border>", "<border diagonalUp=\"1\">"),
    Forgery("digits of another script", styles, "formatCode=\"0%\"", "formatCode=\"[$-4000439]0%\""),
    Forgery("a sign behind its number", styles, "readingOrder=\"1\"", "readingOrder=\"2\""),
    Forgery("columns without a width", channels, "width=\"12.7109375\"", "width=\"nan\""),
    Forgery("numbers in narrow columns") { file in
      var file = file
      file[channels] = file[channels].replacing(#/ width="[0-9.]+"/#, with: " width=\"4\"")
      return file
    },
    Forgery("rows without height of their own", channels, "defaultRowHeight=\"15\"", "defaultRowHeight=\"8\""),
    Forgery("words in a row of the usual height", "xl/worksheets/sheet1.xml") {
      $0.replacing(#/ ht="[^"]*"/#, with: "")
    },
    Forgery("columns without width of their own", channels, "<sheetFormatPr ", "<sheetFormatPr defaultColWidth=\"0\" "),
    Forgery("words in one line") { file in
      var file = file
      file[styles] = file[styles].replacing(#/ wrapText="1"/#, with: "")
      return file
    },
    Forgery("a number in other digits", channels, "<v>0.", "<v>0x0."),
    Forgery("words as a truth", channels, " t=\"s\"><v>", " t=\"b\"><v>"),
    Forgery("bars in the colour of letters", channels, "<color rgb=\"FFBFD9CB\"/>", "<color rgb=\"FF1F2A26\"/>"),
    Forgery("bars that are always whole", channels, "<dataBar>", "<dataBar minLength=\"100\">"),
    Forgery("newer bars over other cells", channels, "<xm:sqref>D4:", "<xm:sqref>D3:"),
    Forgery("newer bars of another length", channels, "<xm:f>1</xm:f>", "<xm:f>2</xm:f>"),
    Forgery(
      "a table in colours", "xl/tables/table1.xml", "<tableStyleInfo ", "<tableStyleInfo name=\"TableStyleLightX\" "),
  ]

  /// What stands on the sheet of the seal and is not sealed.
  static let proofs = [
    Forgery("words beside the marks") { file in
      let proof = file.lastSheet
      let row = try #require(file[proof].matches(of: /<row r="(\d+)"/).last).output.1
      let cell = "<c r=\"E\(row)\" s=\"1\" t=\"inlineStr\"><is><t>94%</t></is></c></row></sheetData>"
      return try file.replacing("</row></sheetData>", with: cell, in: proof)
    },
    Forgery("words among the marks", words, "<t>0:1 A=", "<t>0:1 94% A="),
    Forgery("another key") { file in
      try file.replacing(
        "\(try #require(Sample.key).publicKey)", with: "AAAAP3rZyv+cyIIgrj8K6RzTXb1yvIZUcZlw6LQVrsvo=", in: words)
    },
    Forgery("a mark that is computed") { file in
      let cell = String(
        try #require(file[file.lastSheet].matches(of: /<c r="A\d+" s="\d+" t="s"><v>\d+<\/v>/).last).output)
      let forged = cell.replacing("t=\"s\"><v>", with: "t=\"str\"><f>\"94%\"</f><v>")
      return try file.replacing(cell, with: forged, in: file.lastSheet)
    },
  ]
}

extension ForgeryTests.Forgery {
  /// A part written anew.
  fileprivate init(_ name: String, _ part: String, _ make: @escaping @Sendable (String) -> String) {
    self.init(name) { file in
      var file = file
      file[part] = make(file[part])
      return file
    }
  }
}

extension ForgedFile {
  /// The part of the last sheet, which holds the seal.
  fileprivate var lastSheet: String {
    let sheets = parts.map(\.name).filter { $0.hasPrefix("xl/worksheets/sheet") }
    return sheets.max { ($0.count, $0) < ($1.count, $1) } ?? ""
  }
}
