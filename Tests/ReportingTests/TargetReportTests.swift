import Foundation
import Indicators
import Reporting
import Samples
import Seals
import Surveys
import Tables
import Testing
import Wording
import Workbooks

/// What a report says of targets, of the part of the scale that its trend spans, and of single channels.
@Suite struct TargetReportTests {
  private static let head = Formats(language: .arabic, isolation: .marks).say(TargetPhrase.standing)

  private func sheet(_ name: String) throws -> Sheet { try #require(try Sample.wideReport().sheet(name)) }

  /// The cells of a row below the two heads of targets.
  private func goal(_ name: String, on sheet: Sheet) throws -> [Cell] {
    let row = try #require(sheet.rows.first { $0.cells.first?.content == .text(name) && $0.cells.count > 3 })
    let heads = try #require(sheet.rows.first { $0.cells.first?.style == .heading }).cells
    let column = try #require(heads.firstIndex { $0.content == .text(Self.head) })
    return Array(row.cells[column - 1...column])
  }

  @Test func `each row has its own target, or everybody's, and what is missing`() throws {
    let channels = try sheet("القنوات")
    let interview = try goal("مقابلة شخصية", on: channels)
    #expect(interview[0].number == 0.8 && "\(interview[1])".contains("وبقيت 9 نقاط"))
    #expect(try goal("موقع الجمعية", on: channels)[0].number == 0.6)
    // Of a withheld channel the target alone is told.
    #expect(try goal("هاتف", on: channels).map(\.content.description) == ["0.8", "◎ الهدف ⁦80%⁩"])
    #expect(try goal("الجمعية كلها", on: channels)[0].number == 0.8)
  }

  @Test func `a report without targets has no column for them, and the cover no line`() throws {
    let report = try Sample.report()
    let texts = report.sheets.flatMap(\.rows).flatMap(\.cells).map(\.content.description)
    #expect(!texts.contains(Self.head) && !texts.contains { $0.contains("الهدف ⁦80%⁩") })
    #expect(try sheet("الغلاف").rows.contains { $0.cells.first?.content == .text("◌ الهدف ⁦80%⁩، وبقيت 8 نقاط") })
  }

  @Test func `a later target is not told yet, and the file beside the book has the others`() throws {
    let build = try ReportBuild(Sample.wide, of: Sample.aimed, comments: Sample.comments, period: Sample.period)
    let files = try build.files(in: .arabic, today: Sample.today) { _ in "" }
    let names = files.map(\.name)
    #expect(names == names.sorted() && names.contains("service-2026Q4-course-channel.csv"))
    let targets = try #require(files.first { $0.name == "service-2026Q4-targets.csv" })
    let lines = String(decoding: targets.content, as: UTF8.self).split(separator: "\r\n").dropFirst()
    #expect(lines.count == 2 && !lines.contains { $0.contains("0.95") })
    #expect(!"\(try Sample.wideReport())".contains("95%⁩، "))
  }

  @Test func `the trend spans where it moves, says so, and has the target as a line`() throws {
    let trend = try sheet("الاتجاه")
    let chart = try #require(trend.charts.first)
    // From 64.8 %, the lower end of the newest quarter, to 94.4 %, the upper end of the one before.
    #expect(chart.scale == Chart.Scale(first: 6, last: 10, step: 2))
    let said = Formats(language: .arabic, isolation: .marks).say(TargetPhrase.cut("⁦60%⁩"))
    #expect(chart.description.contains(said) && chart.title.contains(said.dropLast()))
    #expect(trend.rows.contains { $0.cells.first?.content == .text(said) })
    let target = try #require(chart.series.first { $0.role == .target })
    #expect(target.values.addresses.map { trend[$0]?.number } == [0.8, 0.8])
    #expect(
      trend[CellAddress(row: target.values.rows.lowerBound - 1, column: target.values.column)]?.description == "الهدف")
  }

  @Test func `a channel that is asked for has its sheet, withheld ones too, and both are linked`() throws {
    let book = try Sample.wideReport()
    let names = Sample.organisation.channels.map { $0.name(.arabic) }
    let channels = try #require(book.sheet("القنوات"))
    for name in names {
      let own = try #require(book.sheet(name), "\(name)")
      #expect(own.rows.contains { $0.cells.first?.content == .link("القنوات", sheet: "القنوات") })
      #expect(channels.rows.contains { $0.cells.first?.content == .link(name, sheet: name) })
    }
    #expect(
      try #require(book.sheet("هاتف")).rows.flatMap(\.cells).allSatisfy { $0.style == .share || $0.number == nil })
    let interview = try #require(book.sheet("مقابلة شخصية"))
    #expect(interview.charts.first?.series.first?.values.addresses.map { interview[$0]?.number } == [0.9, 0.71])
    #expect(book.sheet("أخرى (مجموعات معاً)") == nil)
  }

  @Test func `the whole stands among the bars, and a line needs two periods`() throws {
    let channels = try sheet("القنوات")
    let drawn = try #require(channels.charts.first?.series.first).values.addresses
    #expect(channels[CellAddress(row: try #require(drawn.last).row, column: 0)]?.content == .text("الجمعية كلها"))
    #expect(try sheet("موقع الجمعية").charts.isEmpty)
  }

  @Test func `the same goals stand beside the same quarter of the year before`() throws {
    let build = try ReportBuild(Sample.document, of: Sample.withYear, period: Sample.period)
    let book = try build.workbook(in: .arabic, edition: Sample.edition, sealing: Sample.sealing)
    let card = try #require(book.sheet("بطاقة الأداء"))
    let group = try #require(card.rows.firstIndex { $0.cells.first?.content == .text("مقارنةً مع الربع الرابع 2025") })
    let row = card.rows[group + 2].cells
    // 108 of 149 against 30 of 100: 72.5 % − 30 % = 42 points, rounded.
    #expect(row[2].number == 108 && row[3].number == 149 && row[7].number == 42)
    #expect(row[4].content == .formula("IF(D\(group + 3)>0,C\(group + 3)/D\(group + 3),\"\")", value: 108.0 / 149))
    #expect("\(row[8])".hasPrefix("▲"))
    let files = try build.files(in: .arabic, today: Sample.today) { _ in "" }
    let year = try #require(files.last { $0.name == "service-2026Q4-year.csv" })
    #expect(String(decoding: year.content, as: UTF8.self).contains("2025Q4"))
    #expect(try !"\(Sample.report())".contains("الربع الرابع 2025"))
  }

  @Test func `a book with all of it is sealed, and read as genuine`() throws {
    for language in Language.allCases {
      let check = try SealCheck(
        try XLSXWriter(try Sample.wideReport(language: language)).data(), trusting: Sample.key?.publicKey)
      #expect(check.isGenuine && check.isAsWritten, "\(check.alterations)")
    }
  }

  @Test func `columns stay and rows are chosen`() throws {
    let parts = try Unzipped(try Sample.wideReport())
    #expect(parts.part("xl/worksheets/sheet3.xml").contains("<pane xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\""))
    #expect(parts.part("xl/tables/table1.xml").contains("<autoFilter ref=\"A3:"))
    let trend = try #require(parts.all.split(separator: "<table ").first { $0.contains("displayName=\"trend\"") })
    #expect(!trend.prefix(400).contains("autoFilter"))
  }
}
