import Crypto
import Foundation

/// A workbook of two small sheets that carries a seal of our own making, without a signature: its marks fit, because
/// anybody can compute them, so that whatever believes marks walks on into formulas that we chose.
struct TinyWorkbook {
  /// The formula of its first cell.
  let formula: String
  /// What stands where the formula looks.
  let text: String
  /// The row of that text, as the sheet writes it.
  let row: String

  /// A workbook with a formula of the kind that looks up, its places drawn anew.
  init(_ dice: inout Dice) {
    formula = LookUpWords.formula(&dice)
    text = dice.once(in: 6) ? EdgeWords.any(&dice).filter { !"<&\0".contains($0) } : "b4"
    row = dice.once(in: 8) ? dice.word(of: EdgeWords.numbers) : "4"
  }

  /// Its parts.
  var parts: [ZipWriter.Entry] {
    [
      ("[Content_Types].xml", TinyWorkbook.types), ("_rels/.rels", TinyWorkbook.whole),
      ("xl/workbook.xml", TinyWorkbook.book), ("xl/_rels/workbook.xml.rels", TinyWorkbook.links),
      ("xl/styles.xml", TinyWorkbook.styles), ("xl/worksheets/s1.xml", figures), ("xl/worksheets/s2.xml", proof),
    ].map { ZipWriter.Entry(name: $0, content: Array((TinyWorkbook.begin + $1).utf8)) }
  }

  private var canonical: String { formula.filter { !$0.isWhitespace && $0 != "$" && $0 != "'" } }

  private var figures: String {
    TinyWorkbook.sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\(TinyWorkbook.escaped(formula))</f><v>x</v></c></row>"
        + "<row r=\"3\">\(TinyWorkbook.cell("B3", "b3"))</row><row r=\"\(row)\">\(TinyWorkbook.cell("B\(row)", text))</row>"
    )
  }

  private var proof: String {
    let marks = [
      "0:1 A=~\(mark("A1\u{1F}~\(canonical)"))", "0:3 B=\(mark("B3\u{1F}tb3"))",
      "0:\(row) B=\(mark("B\(row)\u{1F}t\(text)"))",
    ]
    let fields = [("rida-seal", "1"), ("sheets", "S/P")] + marks.map { ("marks", $0) }
    let rows = fields.enumerated().map { place, field in
      "<row r=\"\(place + 1)\">\(TinyWorkbook.cell("B\(place + 1)", field.0))\(TinyWorkbook.cell("C\(place + 1)", field.1))</row>"
    }
    return TinyWorkbook.sheet(rows.joined())
  }

  /// Six letters of a digest, as the seal marks a cell of the first sheet.
  private func mark(_ told: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let bytes = SHA256.hash(data: Data("S\u{1F}\(told)".utf8)).prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    return String((0..<6).map { letters[Int(bytes >> (30 - 6 * UInt64($0))) & 63] })
  }

  private static func cell(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  private static func sheet(_ rows: String) -> String {
    "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"
  }

  private static let begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let book =
    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
    + "<sheet name=\"P\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"
  private static let links =
    "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/s1.xml\"/>"
    + "<Relationship Id=\"r2\" Type=\"\(office)/worksheet\" Target=\"worksheets/s2.xml\"/>"
    + "<Relationship Id=\"r3\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
  private static let whole =
    "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
  private static let types =
    "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
  private static let styles = "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"
}

/// Formulas that look something up, at the edges of sheets and beyond.
enum LookUpWords {
  /// A formula; mostly of the form that the product writes.
  static func formula(_ dice: inout Dice) -> String {
    let sheet = dice.once(in: 6) ? dice.word(of: ["P", "'S'", "S!S", "x", "S!A1:A1,MATCH(A1,S", ""]) : "S"
    let other = dice.once(in: 8) ? EdgeWords.any(&dice) : sheet
    var text =
      dice.once(in: 2)
      ? "VLOOKUP(\(place(&dice)),\(other)!\(place(&dice)):\(place(&dice)),\(dice.word(of: ["1", "2", "0", "-1", "9999999999999999999", ""])),0)"
      : "INDEX(\(sheet)!\(place(&dice)):\(place(&dice)),MATCH(\(place(&dice)),\(other)!\(place(&dice)):\(place(&dice)),0))"
    if dice.once(in: 6) { text += "&\"\"" }
    if dice.once(in: 8) {
      text =
        String(
          repeating: dice.word(of: ["INDEX(", "VLOOKUP(", "(", "MATCH(A1,", "!A1:A1,MATCH(A1,"]),
          count: dice.length(upTo: 6000))
        + text
    }
    if dice.once(in: 8) {
      text += String(repeating: dice.word(of: [")", "!A1:A1,", "((", "&\"\""]), count: dice.length(upTo: 6000))
    }
    return text
  }

  /// A place: the cells that hold something above all, and rows and columns that no sheet has.
  static func place(_ dice: inout Dice) -> String {
    if dice.once(in: 2) { return dice.word(of: ["A1", "B3", "B4", "B3", "B4", "C9"]) }
    let column = dice.word(of: ["A", "B", "D", "XFD", "XFE", "ZZZZ", "AAAAAAAAAAAAAAAAAAAA", "", "$B", "b", "ﷺ"])
    let row =
      dice.once(in: 2)
      ? dice.word(of: EdgeWords.numbers) : dice.word(of: ["9223372036854775807", "1048577", "0", "$4"])
    return column + row
  }
}
