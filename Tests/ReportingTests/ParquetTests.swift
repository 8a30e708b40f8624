import Foundation
import Reporting
import Samples
import Surveys
import Testing
import Workbooks

/// The analyst's tables as Parquet files; that programs read them, the tests of files show.
struct ParquetTests {
  private var build: ReportBuild {
    get throws { try ReportBuild(Sample.tables, of: Sample.evidence, period: Sample.period) }
  }

  private func table(_ language: Language = .arabic, today: Day = Sample.today) throws -> Data {
    try #require(try build.parquet(in: language, today: today))
  }

  @Test func `the figures alone are the table beside the CSV, and the same bytes every time`() throws {
    let files = try build.files(in: .arabic, today: Sample.today) { _ in "" }
    let table = try table()
    #expect(files.first { $0.name == "figures.parquet" }?.content == table)
    #expect(try self.table() == table)
    #expect(try self.table(today: Sample.today + 1) != table)
  }

  @Test func `a table says of what it is, and in which language`() throws {
    let (arabic, english) = (try table(), try table(.english))
    #expect(arabic.range(of: Data("مفتاح المؤشر".utf8)) != nil && english.range(of: Data("Indicator key".utf8)) != nil)
    #expect(english.range(of: Data("مفتاح المؤشر".utf8)) == nil)
    let told = Data(SealDigest.hash(of: try build.figures).utf8)
    #expect(arabic.range(of: told) != nil && english.range(of: told) != nil)
  }

  @Test func `what is withheld is nowhere in a table, and its marks stand in one column alone`() throws {
    let table = try table()
    // 17 of 25 is told in steps, 5 of 7 not at all.
    for hidden in [5.0 / 7, 0.68] {
      let bytes = withUnsafeBytes(of: hidden.bitPattern.littleEndian) { Data($0) }
      #expect(table.range(of: bytes) == nil, "\(hidden)")
    }
    #expect(table.ranges(of: Data("[c]".utf8)).count <= 2)
  }

  @Test func `a report that is read is no table`() throws {
    let board = try ReportBuild(Sample.document, of: Sample.evidence, period: Sample.period)
    #expect(try board.parquet(in: .arabic, today: Sample.today) == nil)
  }
}
