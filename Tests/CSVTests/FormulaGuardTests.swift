import CSV
import Testing

/// What a cell of a CSV file may begin with.
@Suite struct FormulaGuardTests {
  /// The cell as a reader of RFC 4180 reads it back.
  private func written(_ text: String) throws -> String {
    var writer = CSVWriter()
    writer.add([.text(text)])
    return try CSVReader(writer.text).rows.first?.cells.first ?? ""
  }

  @Test(arguments: [
    "=1+1", "+cmd", "-2+3", "@sum", "  =1", "＝1", "＋1", "－1", "＠a", "\u{200B}=1", "\u{FEFF}=1", "\u{202E}=1", "\"=1",
    "'=1", "«=1", "\u{AD}@a", "\u{A0}-a", "+", "-", "- a", "=", "+1+1", "+1-2", "-1-2", "-(1)", "+966x", "--1",
    "-1.5.2", "+966 50 123 4567 8901 2345",
  ])
  func `what a spreadsheet would run is made harmless`(text: String) throws {
    try #expect(written(text) == "'" + text)
  }

  @Test(arguments: [
    "+966501234567", "+966 50 123 4567", "+966-50-123-4567", "+(966) 50 1234567", "-5", "+5", "+1234567", "-0.25", "٥",
    "-٥", "",
    "a=b", "after-registration", "channel*department", "جيد - ممتاز", "1+1", "a@b.sa", ";", "a; b",
  ])
  func `numbers, telephone numbers and plain words stay as they are`(text: String) throws {
    try #expect(written(text) == text)
  }

  @Test func `what becomes a cell where semicolons, tabs or lines part cells is harmless too`() throws {
    try #expect(written("ok;=1") == "ok;'=1")
    try #expect(written("ok\t=1\n@x; +a;-5") == "ok\t'=1\n'@x;' +a;-5")
    try #expect(written("\tx") == "'\tx")
    try #expect(written("\r\n=1") == "'\n'=1")
  }

  @Test func `what XML cannot hold is seen to have stood there, and hides no sign`() throws {
    try #expect(written("\0=1") == "'\u{FFFD}=1")
    try #expect(written("a\u{1}b\u{FFFF}\u{1F600}\r\nc\rd") == "a\u{FFFD}b\u{FFFD}\u{1F600}\nc\nd")
  }
}
