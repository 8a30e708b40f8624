import Foundation
import Tables
import Testing

/// Sheets of `.xlsx` and `.ods` files.
@Suite struct WorkbookTableTests {
  private func column(_ cells: [HandMade.Cell], formats: [String] = [], book: String = "") throws -> [String] {
    let rows: [[HandMade.Cell?]] =
      [[HandMade.inline("a"), HandMade.inline("b")]] + cells.map { [HandMade.inline("x"), $0] }
    return try Table(HandMade.workbook(rows, shared: ["مشترك", "b"], formats: formats, book: book)).rows.map {
      $0.cells[1]
    }
  }

  @Test func `texts, numbers, truth values and results of formulas are read as they show`() throws {
    let cells: [HandMade.Cell] = [
      ("t=\"s\"", "<v>0</v>"), HandMade.inline("سطر\nآخر"), HandMade.number("5"), HandMade.number("966501234567"),
      HandMade.number("9.66501234567E11"), HandMade.number("0.5"), ("t=\"b\"", "<v>1</v>"), ("t=\"b\"", "<v>0</v>"),
      ("t=\"str\"", "<f>A1&amp;1</f><v>x1</v>"), ("", "<f>1+1</f><v>2</v>"), ("t=\"e\"", "<v>#N/A</v>"),
      ("", "<f>1+1</f>"), ("t=\"inlineStr\"", "<is><r><t>ق</t></r><rPh><t>q</t></rPh><r><t>اف</t></r></is>"),
    ]
    #expect(
      try column(cells) == [
        "مشترك", "سطر\nآخر", "5", "966501234567", "966501234567", "0.5", "TRUE", "FALSE", "x1", "2", "#N/A", "#…",
        "قاف",
      ])
  }

  @Test(arguments: [
    "yyyy\\-mm\\-dd", "d/m/yyyy h:mm", "[$-1170000]B2dd/mm/yyyy;@", "B2d mmmm yyyy", "[$-2060401]d/m/yyyy", "mmm",
    "[Red]dd\"/\"mm\"/\"yy", "[$-ar-SA,17]d mmmm yyyy", "m/d/yy AM/PM",
  ])
  func `a number that is shown as a day is that day, in whatever calendar`(code: String) throws {
    #expect(try column([HandMade.number("46346", style: 2)], formats: [code]) == ["2026-11-20"])
    #expect(try column([HandMade.number("46346.75", style: 2)], formats: [code]) == ["2026-11-20"])
  }

  @Test func `days are counted from 1900 with its false leap day, or from 1904`() throws {
    let cells = ["1", "59", "61", "46346"].map { HandMade.number($0, style: 1) }
    #expect(try column(cells) == ["1900-01-01", "1900-02-28", "1900-03-01", "2026-11-20"])
    let later = try column([HandMade.number("44884", style: 1)], book: "<workbookPr date1904=\"1\"/>")
    #expect(later == ["2026-11-20"])
    #expect(
      try column(["1e300", "-1", "2958466", "x"].map { HandMade.number($0, style: 1) }) == [
        "1e+300", "-1", "2958466", "x",
      ])
  }

  @Test(arguments: [
    ("General", "5"), ("0.00E+00", "5"), ("#,##0", "5"), ("0\" day\"", "5"), ("h:mm", "5"), ("[h]:mm", "5"),
    ("0000000000", "0000000005"), ("@", "5"), ("[$-401]0", "5"), ("0%", "500%"), ("0.0%", "500%"), ("0\"%\"", "5"),
  ])
  func `a number that is shown as a number is one, with the zeros before it`(code: String, shown: String) throws {
    #expect(try column([HandMade.number("5", style: 2)], formats: [code]) == [shown])
  }

  @Test func `rows and cells that are missing are empty, and rows keep their numbers`() throws {
    let (a, b, x) = (HandMade.inline("a"), HandMade.inline("b"), HandMade.number("1"))
    let table = try Table(HandMade.workbook([[], [a, nil, b, nil, nil], [nil, nil, nil], [x], [nil, nil, x]]))
    #expect(table.cells == [["a", "b"], ["1", ""], ["", "1"]])
    #expect(table.header.line == 2 && table.rows.map(\.line) == [4, 5])
    #expect(table.form.description == "Excel workbook (.xlsx), sheet ‘S’")
  }

  @Test func `hidden rows, merged cells and further sheets are told; a hidden first sheet is passed over`() throws {
    let (a, x) = (HandMade.inline("a"), HandMade.number("1"))
    let sheets =
      "<sheet name=\"H\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
    let table = try Table(
      HandMade.workbook(
        [[a], [x], [x]], tail: "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>", hidden: [3], sheets: sheets))
    #expect(table.form.notes == [.hiddenRows(1, first: 3), .merged(1, first: "A2:B2"), .otherSheets(["H"])])
    #expect(table.rows.count == 2)
  }

  @Test func `cells of an OpenDocument sheet are read as they show`() throws {
    func cell(_ attributes: String, _ inside: String = "") -> String {
      "<table:table-cell \(attributes)>\(inside)</table:table-cell>"
    }
    func value(_ type: String, _ value: String, _ shown: String = "") -> String {
      cell("office:value-type=\"\(type)\" \(value)", "<text:p>\(shown)</text:p>")
    }
    let cells = [
      value("string", "", "ق<text:span>ا</text:span>ف<text:s text:c=\"2\"/>x"),
      value("float", "office:value=\"5\"", "5,00"),
      value("float", "office:value=\"501234567\"", "0501234567"), value("percentage", "office:value=\"0.5\"", "50%"),
      value("date", "office:date-value=\"2026-11-20T10:30:00\"", "1448/06/10"),
      value("boolean", "office:boolean-value=\"true\"", "صواب"), value("string", "office:string-value=\"\"", "#N/A"),
      cell(
        "office:value-type=\"string\"",
        "<office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p>"),
    ]
    let head = value("string", "", "h") + value("string", "", "k")
    let rows = ([head] + cells.map { value("string", "", "x") + $0 + cell("table:number-columns-repeated=\"16382\"") })
      .map { "<table:table-row>\($0)</table:table-row>" }.joined()
    let empty =
      "<table:table-row table:number-rows-repeated=\"1048567\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
    let table = try Table(HandMade.document(rows + empty))
    #expect(
      table.rows.map { $0.cells[1] } == [
        "قاف  x", "5", "0501234567", "50%", "2026-11-20", "TRUE", "#N/A", "a\nb",
      ])
  }

  @Test func `repeated rows and cells stand as often as they say, and no more than a sheet has room for`() throws {
    let row =
      "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>"
    #expect(try Table(HandMade.document(row)).cells == [["a", "a"], ["a", "a"], ["a", "a"]])
    let bomb = row.replacing("repeated=\"3\"", with: "repeated=\"1048576\"").replacing(
      "repeated=\"2\"", with: "repeated=\"16384\"")
    #expect(throws: TableFinding(line: 1, fault: .tooLarge)) { try Table(HandMade.document(bomb)) }
    let nonsense = row.replacing("repeated=\"3\"", with: "repeated=\"99999999999999999999\"")
    #expect(throws: TableFinding(line: 1, fault: .damaged(part: "content.xml"))) {
      try Table(HandMade.document(nonsense))
    }
  }

  @Test func `a sheet of few cells at its corners costs no more than they`() throws {
    let cell = HandMade.inline("a")
    let wide: [HandMade.Cell?] = Array(repeating: nil, count: 16_383) + [cell]
    let table = try Table(HandMade.workbook([wide] + Array(repeating: wide, count: 20)))
    #expect(table.rows.count == 20 && table.header.cells == ["a"])
  }
}
