import Foundation
import Tables
import Testing

/// Texts as offices write them.
@Suite struct TextTableTests {
  private let rows = [["day", "القناة"], ["2026-11-20", "مكالمة هاتفية"], ["2026-11-21", "رسائل، وخطابات"]]

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func `the separator is found by the header, whatever ends the lines`(separator: String, lineEnd: String) throws {
    for (isTold, isPadded) in [(false, false), (true, false), (false, true), (true, true)] {
      let form = TextForm(separator: separator, lineEnd: lineEnd, isTold: isTold, isPadded: isPadded)
      let table = try Table(Data(form.bytes(of: rows)))
      #expect(table.cells == rows)
      let sign = try #require(separator.utf8.first)
      #expect(table.form.kind == .text(.utf8(isMarked: false), separator: sign))
    }
  }

  @Test(arguments: [
    (String.Encoding.utf8, [UInt8]([0xEF, 0xBB, 0xBF]), TextEncoding.utf8(isMarked: true)),
    (.utf16LittleEndian, [0xFF, 0xFE], .utf16(isLittleEndian: true, isMarked: true)),
    (.utf16BigEndian, [0xFE, 0xFF], .utf16(isLittleEndian: false, isMarked: true)),
    (.utf16LittleEndian, [], .utf16(isLittleEndian: true, isMarked: false)),
    (.utf16BigEndian, [], .utf16(isLittleEndian: false, isMarked: false)), (.windowsCP1256, [], .windows1256),
  ])
  func `the encoding is recognised`(encoding: String.Encoding, mark: [UInt8], told: TextEncoding) throws {
    let table = try Table(Data(TextForm(encoding: encoding, mark: mark).bytes(of: rows)))
    #expect(table.cells == rows)
    #expect(table.form.kind == .text(told, separator: UInt8(ascii: ",")))
    #expect(table.form.notes == (told == .windows1256 ? [.windows1256] : []))
  }

  @Test func `the whole of Windows-1256 is read as Microsoft has it`() throws {
    let upper =
      "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï"
      + "\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے"
    let words = String(repeating: "كلمة ", count: 100).unicodeScalars.map { letter -> UInt8 in
      ["ك": 0xDF, "ل": 0xE1, "م": 0xE3, "ة": 0xC9][letter] ?? 0x20
    }
    let read = try PlainText(words + (UInt8(0x80)...0xFF).flatMap { [$0, 0x20] })
    #expect(read.encoding == .windows1256)
    #expect(
      Array(read.text.unicodeScalars.suffix(256).enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
        == Array(upper.unicodeScalars))
  }

  @Test(
    arguments: [
      // «Bär» in Windows-1252, «Привет» in Windows-1251, «é» in Latin-1, and one letter of Windows-1256.
      [0x42, 0xE4, 0x72], [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], [0xE9], [0xE3],
    ] as [[UInt8]])
  func `bytes of other encodings are refused, with their line`(word: [UInt8]) {
    #expect(throws: TextProblem.unknownEncoding(line: 2)) { try PlainText(Array("a,b\nx,".utf8) + word) }
  }

  @Test func `a byte-order mark that was written twice is no part of the text`() throws {
    #expect(
      try Table(Data([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))).header.cells == ["a", "b"])
  }

  @Test func `broken UTF-8 is never taken for Windows-1256, and no byte is replaced`() {
    let text = Array("القناة,القسم\nمكالمة هاتفية,الاستق".utf8)
    #expect(throws: TextProblem.brokenUTF8(line: 2)) { try PlainText(text.dropLast() + [0x0A]) }
    #expect(throws: TextProblem.brokenUTF8(line: 1)) { try PlainText(Array("أ".utf8) + [0xD8]) }
    #expect(throws: TextProblem.brokenUTF8(line: 1)) { try PlainText([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) }
    #expect(throws: TextProblem.brokenUTF16) { try PlainText([0xFF, 0xFE, 0x61, 0x00, 0x62]) }
    #expect(throws: TextProblem.brokenUTF16) { try PlainText([0xFF, 0xFE, 0x00, 0xD8, 0x62, 0x00]) }
    #expect(throws: TextProblem.binary(line: 2)) { try PlainText(Array("a,b\nc,\0d".utf8)) }
  }

  @Test func `quoted separators in the header count for nothing`() throws {
    #expect(try Table("\"a, b, c, d\";e\n1;2\n").cells == [["a, b, c, d", "e"], ["1", "2"]])
    #expect(try Table("How, or when?;day;x\n1,5;2;3\n").header.cells == ["How, or when?", "day", "x"])
    #expect(try Table("a,b;c\n1,2\n3,4;5\n").cells == [["a", "b;c"], ["1", "2"], ["3", "4;5"]])
  }

  @Test func `rows of nothing, and columns of nothing, are none; lines keep their numbers`() throws {
    let table = try Table("\n,,,\na,,b,,\n1,,2\n , \u{A0},\u{200F},\n\n3,,4,,,,\n")
    #expect(table.cells == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(table.header.line == 3 && table.rows.map(\.line) == [4, 7])
  }

  @Test func `a row that is too short or too long is told, and a value below no heading`() throws {
    let table = try Table("a,b,c\n1,2\n1,2,3,x\n1,2,3,\n")
    #expect(
      table.rows.map { $0.fault(width: 3) } == [.wrongCellCount(2, expected: 3), .wrongCellCount(4, expected: 3), nil])
    #expect(throws: TableFinding(line: 3, fault: .unnamedColumn("B", value: "x"))) { try Table("a,,c\n1,,3\n1,x,3\n") }
  }

  @Test(arguments: [("", 1, TableFault.empty), ("a,b\n,\n", 1, .empty), ("a,b\n1,\"2\n", 2, .badQuotes)])
  func `what is no table is told`(text: String, line: Int, fault: TableFault) {
    #expect(throws: TableFinding(line: line, fault: fault)) { try Table(text) }
  }
}
