import Foundation
import Mutations
import Tables

/// How a program may write a text.
struct TextForm {
  var separator = ","
  var encoding = String.Encoding.utf8
  /// What stands before the first letter.
  var mark: [UInt8] = []
  var lineEnd = "\n"
  /// Whether a first line tells the separator.
  var isTold = false
  /// Lines of nothing, lines of nothing but separators, and empty cells behind the last.
  var isPadded = false

  /// The bytes of a table.
  func bytes(of rows: [[String]]) -> [UInt8] {
    var lines = isTold ? ["sep=\(separator)"] : []
    for (index, row) in rows.enumerated() {
      let padding = isPadded ? String(repeating: separator, count: 2) : ""
      lines.append(row.map { quoted($0, always: index == 0) }.joined(separator: separator) + padding)
      if isPadded { lines += ["", String(repeating: separator, count: row.count + 1)] }
    }
    let text = lines.joined(separator: lineEnd) + lineEnd
    return mark + [UInt8](encoding == .windowsCP1256 ? Self.arabicWindows(text) : text.data(using: encoding) ?? Data())
  }

  private func quoted(_ cell: String, always isHeading: Bool) -> String {
    let signs = isHeading ? [",", ";", "\t", "|"] : [separator]
    guard (signs + ["\"", "\n", "\r"]).contains(where: cell.unicodeScalars.map(String.init).contains) else {
      return cell
    }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  /// Letters of Arabic Windows, written down from the code page's own table.
  private static func arabicWindows(_ text: String) -> Data {
    let letters = Dictionary(
      uniqueKeysWithValues: zip("ءآأؤإئابةتثجحخدذرزسشصض".unicodeScalars, UInt8(0xC1)...0xD6)
    ).merging(zip("طظعغـفقك".unicodeScalars, UInt8(0xD8)...0xDF)) { one, _ in one }
      .merging([
        "ل": 0xE1, "م": 0xE3, "ن": 0xE4, "ه": 0xE5, "و": 0xE6, "ى": 0xEC, "ي": 0xED, "،": 0xA1, "؛": 0xBA, "؟": 0xBF,
        "\u{64B}": 0xF0, "\u{651}": 0xF8, "\u{A0}": 0xA0, "«": 0xAB, "»": 0xBB,
      ]) { one, _ in one }
    return Data(text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : letters[$0] ?? 0x81 })
  }
}

extension String.Encoding {
  /// Windows-1256, which Foundation has no name for.
  static let windowsCP1256 = String.Encoding(rawValue: 0x8000_0506)
}

/// Writes workbooks by hand, without packing their parts.
enum HandMade {
  /// One cell: its attributes without its address, and what stands in it.
  typealias Cell = (attributes: String, inside: String)

  /// An `.xlsx` file of one sheet, or of several.
  static func workbook(
    _ rows: [[Cell?]], shared: [String] = [], formats: [String] = [], book: String = "", tail: String = "",
    hidden: Set<Int> = [], sheets: String = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
  ) -> Data {
    let lines = rows.enumerated().map { index, row in
      let cells = row.enumerated().compactMap { column, cell in
        cell.map { "<c r=\"\(CellAddress(row: index, column: column))\" \($0.attributes)>\($0.inside)</c>" }
      }
      let isHidden = hidden.contains(index + 1) ? " hidden=\"1\"" : ""
      return "<row r=\"\(index + 1)\"\(isHidden)>\(cells.joined())</row>"
    }
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(escaped($1))\"/>" }
    let styles =
      (["<xf numFmtId=\"0\"/>", "<xf numFmtId=\"14\"/>"] + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" })
    let words = shared.map { "<si><t xml:space=\"preserve\">\(escaped($0))</t></si>" }
    let parts = [
      ("[Content_Types].xml", "<Types xmlns=\"\(package)/content-types\"/>"),
      ("_rels/.rels", relations([("w", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(book)<sheets>\(sheets)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations([
          ("r1", "worksheet", "worksheets/s1.xml"), ("r2", "worksheet", "worksheets/s2.xml"),
          ("r8", "styles", "styles.xml"), ("r9", "sharedStrings", "strings.xml"),
        ])
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
      ), ("xl/strings.xml", "<sst xmlns=\"\(main)\">\(words.joined())</sst>"),
      (
        "xl/worksheets/s1.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(lines.joined())</sheetData>\(tail)</worksheet>"
      ), ("xl/worksheets/s2.xml", "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"),
    ]
    return zip(parts)
  }

  /// An `.ods` file of one sheet, by its rows.
  static func document(_ rows: String, more: String = "", manifest: String = "") -> Data {
    let names = ["office", "table", "text"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    let body = "<table:table table:name=\"S\">\(rows)</table:table>\(more)"
    return zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>\(body)"
          + "</office:spreadsheet></office:body></office:document-content>"
      ),
      (
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)</m:manifest>"
      ),
    ])
  }

  /// A zip file of texts.
  static func zip(_ parts: [(String, String)]) -> Data {
    Data(ZipWriter.file(parts.map { ZipWriter.Entry(name: $0.0, content: Array($0.1.utf8)) }))
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      .replacing("\r", with: "&#13;")
  }

  /// A cell with words of its own.
  static func inline(_ text: String) -> Cell {
    ("t=\"inlineStr\"", "<is><t xml:space=\"preserve\">\(escaped(text))</t></is>")
  }

  /// A cell with a number, in a style.
  static func number(_ text: String, style: Int = 0) -> Cell { ("s=\"\(style)\"", "<v>\(text)</v>") }

  private static func relations(_ list: [(String, String, String)]) -> String {
    let lines = list.map { "<Relationship Id=\"\($0.0)\" Type=\"\(office)/\($0.1)\" Target=\"\($0.2)\"/>" }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
}

extension Table {
  /// The header and the rows, cell by cell.
  var cells: [[String]] { [header.cells] + rows.map(\.cells) }
}
