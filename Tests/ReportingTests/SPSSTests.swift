import Foundation
import Indicators
import Reporting
import Samples
import Surveys
import Testing

/// The analyst's tables as SPSS files; that statistics programs read them, the tests of files show.
struct SPSSTests {
  private func file(_ name: String, today: Day = Sample.today, _ language: Language = .arabic) throws -> Data {
    let build = try ReportBuild(Sample.tables, of: Sample.evidence, period: Sample.period)
    let files = try build.files(in: language, today: today) { _ in "" }
    return try #require(files.first { $0.name == name }).content
  }

  @Test(arguments: ["figures.sav", "trend.sav"]) func `the same figures give the same bytes`(name: String) throws {
    let once = try file(name)
    #expect(try file(name) == once)
    #expect(try file(name, today: Sample.today + 1) != once)
    #expect(once.starts(with: Data("$FL2".utf8)))
  }

  @Test func `the file tells the report's day, whatever the clock of the machine`() throws {
    let head = String(decoding: try file("figures.sav").prefix(176), as: Unicode.ASCII.self)
    #expect(head.contains("04 Oct 2612:00:00"))
  }

  @Test func `words stand in the language of the report`() throws {
    let (arabic, english) = (try file("figures.sav"), try file("figures.sav", .english))
    #expect(arabic.range(of: Data("مفتاح المؤشر".utf8)) != nil && english.range(of: Data("Indicator key".utf8)) != nil)
    #expect(english.range(of: Data("مفتاح المؤشر".utf8)) == nil)
  }
}
