import Foundation
import Mutations
import Tables
import Testing

/// One table, written in every form, is read back as the same table.
@Suite struct RandomTableTests {
  private static let headings = [
    "day", "القناة", "القسم", "المرجع", "service no", "رقم الجوال", "ملاحظة, أو رأي", "a;b", "x|y",
  ]
  private static let words = [
    "", "", "5", "-12", "966501234567", "0501234567", "2026-11-20", "مكالمة هاتفية", "الاستقبال", "نعم؛ بعد حين", "a,b",
    "c;d",
    "e|f", "g\th", "قال: \"شكراً\"", "سطر\nآخر", "=1+1", "«رأي»، ثم غيره", " ", "NA", "sep=;", "12.5", "كلمة & <أخرى>",
  ]

  private static func table(_ dice: inout Dice) -> [[String]] {
    let head = headings.shuffled(using: &dice).prefix(2 + dice.below(6))
    let rows = (0...dice.below(8)).map { _ in
      // Something stands in every row: a row of nothing is none.
      ["R-\(dice.below(1000))"] + head.dropFirst().map { _ in dice.word(of: words) }
    }
    return [Array(head)] + rows
  }

  private static func text(_ rows: [[String]], _ dice: inout Dice) -> Data {
    var form = TextForm()
    form.separator = dice.word(of: [",", ";", "\t", "|"])
    form.lineEnd = dice.word(of: ["\n", "\r\n", "\r"])
    (form.isTold, form.isPadded) = (dice.once(in: 3), dice.once(in: 3))
    switch dice.below(7) {
    case 0: form.mark = [0xEF, 0xBB, 0xBF]
    case 1: (form.encoding, form.mark) = (.utf16LittleEndian, [0xFF, 0xFE])
    case 2: (form.encoding, form.mark) = (.utf16BigEndian, [0xFE, 0xFF])
    case 3: form.encoding = .utf16LittleEndian
    case 4: form.encoding = .utf16BigEndian
    case 5: form.encoding = .windowsCP1256
    default: break
    }
    return Data(form.bytes(of: rows))
  }

  private static func workbook(_ rows: [[String]], _ dice: inout Dice) -> Data {
    var shared: [String] = []
    let cells = rows.map { row in
      row.map { text -> HandMade.Cell? in
        if text.isEmpty { return nil }
        if Int(text).map(String.init) == text, !dice.once(in: 3) { return HandMade.number(text) }
        if dice.once(in: 2) { return HandMade.inline(text) }
        shared.append(text)
        return ("t=\"s\"", "<v>\(shared.count - 1)</v>")
      }
    }
    return HandMade.workbook(cells, shared: shared)
  }

  private static func document(_ rows: [[String]], _ dice: inout Dice) -> Data {
    let lines = rows.map { row in
      let cells = row.map { text in
        if text.isEmpty { return "<table:table-cell/>" }
        if Int(text).map(String.init) == text, !dice.once(in: 3) {
          return
            "<table:table-cell office:value-type=\"float\" office:value=\"\(text)\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let words = HandMade.escaped(text).split(separator: "\n").map {
          "<text:p>\($0.replacing("\t", with: "<text:tab/>"))</text:p>"
        }
        return "<table:table-cell office:value-type=\"string\">\(words.joined())</table:table-cell>"
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }
    return HandMade.document(
      lines.joined() + "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row>")
  }

  @Test func `ten thousand files tell the tables that they were made of`() throws {
    for number in 0..<10_000 {
      var dice = Dice(seed: 15, number: number)
      let rows = Self.table(&dice)
      let content =
        switch dice.below(8) {
        case 0: Self.workbook(rows, &dice)
        case 1: Self.document(rows, &dice)
        default: Self.text(rows, &dice)
        }
      let read = try Table(content)
      guard read.cells == rows else {
        Issue.record("file \(number), \(read.form): \(rows) became \(read.cells)")
        return
      }
    }
  }
}
