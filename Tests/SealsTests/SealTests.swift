import Foundation
import Reporting
import Samples
import Seals
import Surveys
import Tables
import Testing
import Workbooks

/// A seal holds as long as no cell tells anything else, and says which one does.
struct SealTests {
  private func bytes(_ workbook: Workbook) throws -> Data { try XLSXWriter(workbook).data() }

  private func check(_ workbook: Workbook, trusting key: PublicSealKey? = Sample.key?.publicKey) throws -> SealCheck {
    try SealCheck(try bytes(workbook), trusting: key)
  }

  private func tables(_ language: Language = .arabic) throws -> Workbook {
    try ReportBuild(Sample.tables, of: Sample.evidence, period: Sample.period)
      .workbook(in: language, edition: Sample.edition, sealing: Sample.sealing)
  }

  @Test(arguments: Language.allCases)
  func `what was sealed is genuine, in both profiles and languages`(language: Language) throws {
    for workbook in [try Sample.report(language: language), try tables(language)] {
      let check = try check(workbook)
      #expect(check.isGenuine, "\(check.alterations)")
      #expect(check.statement?.period == Sample.period && check.statement?.language == language)
      #expect(check.statement?.edition == Sample.edition)
    }
  }

  /// Some forty at once, from all over a sheet; here and there one by itself.
  @Test func `every cell that is changed is named, with others and alone`() throws {
    for workbook in [try Sample.report(), try tables()] {
      for sheet in workbook.sheets.dropLast() {
        let cells = sheet.filled.filter { if case .choice? = sheet[$0]?.content { false } else { true } }
        let number = cells.count / 40 + 1
        let groups = (0..<number).map { cells.dropFirst($0).striding(by: number) }
        for group in (groups + cells.striding(by: 97).map { [$0] }) where !group.isEmpty {
          let check = try check(try group.reduce(workbook) { try $0.altering(sheet.name, $1) })
          #expect(Set(check.alterations.map(\.place)) == Set(group.map { "\(sheet.name)!\($0)" }), "\(check)")
          #expect(check.alterations.count == group.count && !check.isGenuine)
        }
      }
    }
  }

  @Test func `words instead of a choice take the list away`() throws {
    for workbook in [try Sample.report(), try tables()] {
      for sheet in workbook.sheets.dropLast() {
        for address in sheet.filled {
          guard case .choice? = sheet[address]?.content else { continue }
          let check = try check(try workbook.altering(sheet.name, address))
          #expect(check.alterations.contains(.odd(sheet: sheet.name, .choices)) && !check.isGenuine)
        }
      }
    }
  }

  @Test func `a field of the seal, or a mark, that is changed is found`() throws {
    let workbook = try Sample.report()
    let proof = try #require(workbook.sheets.last)
    for address in proof.filled.filter({ $0.column > 0 && $0.row > 2 }).striding(by: 5) {
      let check = try check(try workbook.altering(proof.name, address))
      #expect(!check.isGenuine, "\(address)")
    }
  }

  @Test func `a look-up that is written otherwise, or a field that stands twice, is found`() throws {
    let workbook = try Sample.report()
    let card = try #require(workbook.sheet("بطاقة الأداء"))
    let address = try #require(
      card.filled.first { if case .lookup(_, .number)? = card[$0]?.content { true } else { false } })
    let restyled = workbook.replacing(card.replacing(address) { Cell($0.content, .shareAtLeast) })
    #expect(try check(restyled).alterations.map(\.place) == ["بطاقة الأداء!\(address)"])
    let proof = try #require(workbook.sheets.last)
    let twice = Row([.text("", .plain), .text("figures", .plain), .text("00", .plain)])
    let rows = Array(proof.rows.prefix(4)) + [twice] + proof.rows.dropFirst(4)
    let doubled = proof.holding(rows)
    #expect(try !check(workbook.replacing(doubled)).isGenuine)
  }

  @Test func `another key is told apart, and without a key nobody is trusted`() throws {
    let other = try #require(SealKey(secret: Data(repeating: 9, count: 32))).publicKey
    #expect(try check(try Sample.report(), trusting: other).signer == .other(try #require(Sample.key).publicKey))
    #expect(try check(try Sample.report(), trusting: nil).signer == .other(try #require(Sample.key).publicKey))
    #expect(try !check(try Sample.report(), trusting: nil).isGenuine)
  }

  @Test func `a number that is shown otherwise is a change, a sheet more or less too`() throws {
    let workbook = try Sample.report()
    let channels = try #require(workbook.sheet("القنوات"))
    let address = try #require(channels.filled.first { channels[$0]?.style == .share })
    let restyled = try check(
      workbook.replacing(channels.replacing(address) { Cell($0.content, .mean) }))
    #expect(restyled.alterations.map(\.place) == ["القنوات!\(address)"])
    let fewer = Workbook(properties: workbook.properties, sheets: workbook.sheets.filter { $0.name != "القنوات" })
    #expect(try check(fewer).alterations.contains(.sheetMissing("القنوات")))
    let more = Workbook(
      properties: workbook.properties,
      sheets: workbook.sheets + [Sheet(name: "جديد", rightToLeft: true, widths: [9], rows: [])])
    #expect(try check(more).alterations == [.sheetAdded("جديد")])
  }

  @Test func `a file without a seal has none, and what is no workbook is refused with words`() throws {
    let bare = Workbook(properties: try Sample.report().properties, sheets: [try Sample.report().sheets[0]])
    #expect(try check(bare).statement == nil)
    for content in [Data(), Data("PK".utf8), Data("a,b\r\n".utf8)] {
      #expect(throws: PackageProblem.noWorkbook) { try SealCheck(content, trusting: nil) }
    }
    let whole = try bytes(try Sample.report())
    for cut in stride(from: 1, to: whole.count, by: 997) {
      #expect(throws: PackageProblem.self) { try SealCheck(whole.prefix(cut), trusting: nil) }
    }
  }
}

extension Alteration {
  /// The cell that it names.
  fileprivate var place: String? {
    switch self {
    case .changed(let place, _, _), .added(let place, _), .removed(let place, _): "\(place.sheet)!\(place.address)"
    default: "\(self)"
    }
  }
}

extension Sheet {
  /// The places where something stands.
  fileprivate var filled: [CellAddress] {
    rows.indices.flatMap { row in
      rows[row].cells.indices.map { CellAddress(row: row, column: $0) }
    }.filter { self[$0]?.description != "" }
  }

  /// The same sheet with other rows.
  fileprivate func holding(_ rows: [Row]) -> Sheet {
    Sheet(
      name: name, rightToLeft: rightToLeft, widths: widths, rows: rows, frozenRows: frozenRows, headingRow: headingRow,
      charts: charts, onePage: onePage, layout: layout, pictures: pictures, bars: bars, printedRows: printedRows)
  }

  /// The same sheet with another cell.
  fileprivate func replacing(_ address: CellAddress, by change: (Cell) -> Cell) -> Sheet {
    let rows = rows.enumerated().map { place, row in
      guard place == address.row else { return row }
      let cells = row.cells.enumerated().map { $0 == address.column ? change($1) : $1 }
      guard row.spans, case .text(let text) = cells[0].content else { return Row(cells) }
      return .spanning(text, cells[0].style)
    }
    return holding(rows)
  }
}

extension Workbook {
  fileprivate func replacing(_ sheet: Sheet) -> Workbook {
    Workbook(properties: properties, sheets: sheets.map { $0.name == sheet.name ? sheet : $0 })
  }

  /// The same workbook with one cell changed a little.
  fileprivate func altering(_ sheet: String, _ address: CellAddress) throws -> Workbook {
    replacing(
      try #require(self.sheet(sheet)).replacing(address) { cell in
        switch cell.content {
        case .number(let number): Cell(.number(number + 0.01), cell.style)
        case .formula(let formula, let value): Cell(.formula(formula, value: value + 0.01), cell.style)
        default: .text(cell.content.description + "x", cell.style)
        }
      })
  }
}

extension Collection {
  /// Every so many, from the first.
  fileprivate func striding(by step: Int) -> [Element] {
    enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
  }
}
