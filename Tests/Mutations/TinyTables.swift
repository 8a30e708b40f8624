/// A table of one service as an `.xlsx` and as an `.ods` file, with what readers of tables look at: shared words, days, repeated
/// rows and cells.
package enum TinyTables {
  /// The parts of each.
  package static let files = [workbook, document].map { parts in
    parts.map { ZipWriter.Entry(name: $0.0, content: Array($0.1.utf8)) }
  }

  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

  private static let workbook = [
    ("[Content_Types].xml", "<Types/>"),
    (
      "_rels/.rels",
      "<Relationships \(relations)><Relationship Id=\"w\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook \(main) xmlns:r=\"\(office)\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships \(relations)>"
        + ["worksheet", "styles", "sharedStrings"].enumerated().map { place, kind in
          "<Relationship Id=\"r\(place + 1)\" Type=\"\(office)/\(kind)\" Target=\"\(kind).xml\"/>"
        }.joined() + "</Relationships>"
    ),
    (
      "xl/styles.xml",
      "<styleSheet \(main)><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-1170000]B2dd/mm/yyyy\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
    ),
    (
      "xl/sharedStrings.xml",
      "<sst \(main)><si><t>reference</t></si><si><t>day</t></si><si><t>channel</t></si><si><t>department</t></si></sst>"
    ),
    (
      "xl/worksheet.xml",
      "<worksheet \(main)><sheetData><row r=\"1\">"
        + ["A", "B", "C", "D"].enumerated().map { "<c r=\"\($1)1\" t=\"s\"><v>\($0)</v></c>" }.joined()
        + "</row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>7</v></c><c r=\"B2\" s=\"1\"><v>46000</v></c>"
        + "<c r=\"C2\" t=\"inlineStr\"><is><t>phone</t></is></c><c r=\"D2\" t=\"str\"><f>A1</f><v>reception</v></c></row>"
        + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>"
    ),
  ]

  private static let document = [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    (
      "content.xml",
      "<office:document-content "
        + ["office", "table", "text"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(
          separator: " ")
        + "><office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row>"
        + ["reference", "day", "channel", "department"].map(cell).joined()
        + "</table:table-row><table:table-row table:number-rows-repeated=\"3\" table:visibility=\"filter\">\(cell("7"))"
        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-01-05\"/>\(cell("phone"))"
        + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"/>"
        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    ),
  ]

  private static func cell(_ text: String) -> String {
    "<table:table-cell office:value-type=\"string\"><text:p>\(text)<text:s text:c=\"1\"/></text:p></table:table-cell>"
  }
}
