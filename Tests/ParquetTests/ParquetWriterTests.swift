import Foundation
import Parquet
import Samples
import Testing

/// Whole files. `Tests/Browser/test_parquet.py` has DuckDB and Polars read those that are kept beside these tests.
struct ParquetWriterTests {
  private static let kinds = [
    ParquetColumn("name", .text), ParquetColumn("n", .whole), ParquetColumn("share", .number),
    ParquetColumn("shown", .flag), ParquetColumn("day", .day),
  ]

  @Test func `a file of every kind has its values, their ends and what is missing`() throws {
    let rows: [[ParquetValue]] = [
      [.text("مقابلة شخصية"), .whole(40), .number(0.5), .flag(true), .day(20_786)],
      [.text("phone"), .missing, .missing, .flag(false), .missing],
      [.text("مقابلة شخصية"), .whole(-1), .number(-0.25), .missing, .day(-1)],
      [.missing, .whole(.max), .number(1e300), .flag(true), .day(0)],
      [.text(""), .whole(.min), .number(.pi), .flag(true), .day(1)],
      [.text("a\"b,\nc 😀"), .whole(0), .number(0), .flag(false), .day(2)],
    ]
    var writer = ParquetWriter(columns: Self.kinds, notes: [(key: "title", value: "جدول")])
    for row in rows { try writer.add(row) }
    let file = Data(writer.finish())
    #expect(file.prefix(4) == Data("PAR1".utf8) && file.suffix(4) == Data("PAR1".utf8))
    #expect(try Golden.holds(file, "kinds.parquet"))
  }

  @Test func `a table without rows is a file with columns`() throws {
    #expect(try Golden.holds(Data(ParquetWriter(columns: Self.kinds).finish()), "empty.parquet"))
  }

  @Test func `more rows than a group holds are written in groups`() throws {
    var writer = ParquetWriter(
      columns: [
        ParquetColumn("repeated", .text), ParquetColumn("own", .text), ParquetColumn("runs", .whole),
        ParquetColumn("nothing", .text), ParquetColumn("third", .flag),
      ], rowsInGroup: 200)
    for index in 0..<650 {
      try writer.add([
        index % 7 == 3 ? .missing : .text("كلمة \(index * index % 30)"), .text("u\(index)"),
        index / 50 % 3 == 0 ? .missing : .whole(Int64(index)), .missing, .flag(index % 3 == 0),
      ])
    }
    #expect(try Golden.holds(Data(writer.finish()), "groups.parquet"))
  }

  /// ⟨é⟩ as one character and as two is the same text for Swift, and not the same bytes.
  @Test func `texts that differ in their bytes stay two`() throws {
    let texts = ["caf\u{E9}", "cafe\u{301}"]
    var writer = ParquetWriter(columns: [ParquetColumn("t", .text)])
    for text in texts + texts + texts { try writer.add([.text(text)]) }
    let file = Data(writer.finish())
    for text in texts {
      let entry = Data(text.utf8)
      let found = file.ranges(of: entry)
      #expect(found.count == 1)
    }
  }

  @Test func `a row that does not fit is refused with its number and its column`() throws {
    var writer = ParquetWriter(columns: Self.kinds)
    try writer.add(Array(repeating: .missing, count: 5))
    #expect(throws: ParquetProblem.wrongWidth(row: 1, cells: 1, columns: 5)) { try writer.add([.missing]) }
    let row: [ParquetValue] = [.missing, .text("40"), .missing, .missing, .missing]
    #expect(throws: ParquetProblem.wrongKind(row: 1, column: "n")) { try writer.add(row) }
    #expect(ParquetProblem.wrongKind(row: 1, column: "n").description.hasPrefix("row 2"))
  }
}
