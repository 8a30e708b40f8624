import CSV
import Testing

@Suite struct CSVTests {
  @Test func `quoted cells may hold commas, quotes and line breaks, and rows know their line`() throws {
    let rows = try CSVReader("a,b\r\n\"x,1\",\"he said \"\"yes\"\"\nand left\"\r\n\r\nلا,\r\n").rows
    #expect(rows.map(\.cells) == [["a", "b"], ["x,1", "he said \"yes\"\nand left"], ["لا", ""]])
    #expect(rows.map(\.line) == [1, 2, 5])
  }

  @Test func `a byte-order mark is no part of the first cell`() throws {
    #expect(try CSVReader("\u{FEFF}day\n1").rows.map(\.cells) == [["day"], ["1"]])
  }

  @Test func `a quote that never closes is told with the line on which it opened`() {
    #expect(throws: CSVReader.Problem.openQuote(line: 2)) { try CSVReader("a\n\"b\nc") }
    #expect(throws: CSVReader.Problem.strayQuote(line: 1)) { try CSVReader("\"a\"b,c") }
  }

  @Test func `a telephone number and a negative number stay as they are`() {
    var writer = CSVWriter()
    writer.add([.text("+966550000123"), .text("-12"), .number(0.5), .count(3), .empty])
    #expect(writer.text == "\u{FEFF}+966550000123,-12,0.5,3,\r\n")
  }

  @Test func `what is written is read back`() throws {
    let cells = ["نص, عربي", "سطران\nهنا", "\"quoted\"", ""]
    var writer = CSVWriter()
    writer.add(cells.map { .text($0) })
    #expect(try CSVReader(writer.text).rows.map(\.cells) == [cells])
  }

  @Test func `a long file is handed over in pieces that make the same file`() {
    var (whole, writer, pieces) = (CSVWriter(), CSVWriter(), [[UInt8]]())
    for row in 0..<10_000 {
      whole.add([.count(row), .text("صف")])
      writer.add([.count(row), .text("صف")])
      writer.hand { pieces.append($0) }
    }
    writer.hand(anySize: true) { pieces.append($0) }
    #expect(pieces.count > 1 && String(decoding: pieces.joined(), as: UTF8.self) == whole.text && writer.text.isEmpty)
  }
}

/// A file that is nothing but width or length costs no more than its bytes.
@Suite struct WideFileTests {
  @Test func `one line of four megabytes, and two hundred thousand cells, are read in a walk`() throws {
    var (long, wide): ([NumberedRow], [NumberedRow]) = ([], [])
    let time = try ContinuousClock().measure {
      long = try CSVReader(String(repeating: "a", count: 4_000_000)).rows
      wide = try CSVReader(String(repeating: ",", count: 200_000)).rows
    }
    #expect(long.count == 1)
    #expect(wide.first?.cells.count == 200_001)
    #expect(time < .seconds(60))
  }
}
