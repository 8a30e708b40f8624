import Foundation
import Surveys
import Tables
import Wording
import Workbooks

/// What the oldest seals do not cover, held against what they do: a chart draws the column whose head is its name, its
/// words are words of the sheet, and the picture leads to the address that the cover names.
struct UnsealedLook {
  let alterations: [Alteration]

  init(_ sheets: [VisibleSheet], _ statement: SealStatement, picture: ((String) -> Data?)?) {
    alterations = sheets.flatMap { sheet in
      UnsealedLook.oddities(of: sheet, statement, picture).map { .odd(sheet: sheet.name, $0) }
    }
  }

  private static func oddities(
    of sheet: VisibleSheet, _ statement: SealStatement, _ picture: ((String) -> Data?)?
  ) -> [Oddity] {
    let cells = Dictionary(sheet.cells.map { ($0.address, $0.value) }, uniquingKeysWith: { first, _ in first })
    let drawn = DrawnFigures(sheet, everybody: LabelNames.everybody(statement.language))
    let texts = cells.values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return drawn.oddities
      + sheet.facts.sorted { $0.key < $1.key }.compactMap { name, fact -> Oddity? in
        let number = Int(name.filter(\.isNumber)) ?? 1
        switch name.prefix(while: \.isLetter) {
        case "chart" where !name.hasSuffix("words"):
          return ChartWords(fact, sheet.facts["\(name)words"]).areTrue(over: cells, texts) ? nil : .chart(number)
        case "picture" where !name.hasSuffix("words"):
          guard let picture else { return nil }
          let addresses = texts.map(bare).filter { $0.hasSuffix("/verify/\(statement.figures)") }
          return addresses.contains { picture($0).map { SealDigest.hash(of: $0) } == fact } ? nil : .picture(number)
        default: return nil
        }
      }
  }

  /// A text without the marks that keep its order.
  private static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
  }
}

/// What a sheet with the shares of channels, departments or periods draws of them: a chart, and but for periods bars. The
/// formulas of those shares are sealed, and so is what a look-up may choose from.
private struct DrawnFigures {
  let oddities: [Oddity]

  /// The row of everybody stands below what is drawn.
  init(_ sheet: VisibleSheet, everybody: String) {
    let total = sheet.cells.first { $0.address.column == 0 && $0.value == .text(everybody) }?.address.row
    let choices = Set(sheet.cells.compactMap { LookUp($0, on: sheet).choice })
    let lists = Set(sheet.facts.filter { $0.key.hasPrefix("choice") }.values)
    var odd: [Oddity] = choices == lists ? [] : [.choices]
    let shares = sheet.cells.filter { $0.address.column == 3 && DrawnFigures.isShare($0) }.map(\.address.row)
      .filter { $0 != total }
    let charts = sheet.facts.filter { $0.key.hasPrefix("chart") && !$0.key.hasSuffix("words") }
    let drawn = charts["chart1"].map { ChartWords($0, nil) }
    let rows = drawn?.rows ?? -1...(-1)
    if let first = shares.first, let last = shares.last,
      charts.count != 1 || !rows.contains(first) || !rows.contains(last)
    {
      odd.append(.chart(1))
    }
    if sheet.facts["bars"] != (drawn?.kind == "bar" ? drawn?.values : nil) { odd.append(.condition("dataBar")) }
    oddities = odd
  }

  /// Whether a cell is the share of its row: `IF(C4>0,B4/C4,"")`.
  private static func isShare(_ cell: VisibleCell) -> Bool {
    let row = cell.address.row + 1
    return cell.canonicalFormula == "IF(C\(row)>0,B\(row)/C\(row),\"\")"
  }
}

/// The words of a chart and the cells that it draws.
private struct ChartWords {
  let kind: String
  private let title: String
  private let series: [(name: String, values: CellBlock?)]
  private let description: String?

  init(_ fact: String, _ description: String?) {
    let pieces = fact.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    kind = pieces.first ?? ""
    title = pieces.dropFirst().first ?? ""
    series = pieces.dropFirst(2).map { piece in
      let words = piece.split(separator: "=", omittingEmptySubsequences: false)
      let place = words.last?.split(separator: "!").last ?? ""
      return (words.dropLast(2).joined(separator: "="), CellBlock(String(place)))
    }
    self.description = description
  }

  /// The rows of which its first values are.
  var rows: ClosedRange<Int>? { series.first?.values.map { $0.first.row...$0.last.row } }

  /// The cells of its first values: `D4:D12`.
  var values: String? { series.first?.values.map { "\($0.first):\($0.last)" } }

  func areTrue(over cells: [CellAddress: VisibleCell.Value], _ texts: [String]) -> Bool {
    guard let first = series.first, let values = first.values else { return false }
    let period = title.dropFirst(first.name.count + 3)
    let isTitled =
      title == first.name
      || title.hasPrefix("\(first.name) – ") && texts.contains { $0 == period || $0.hasPrefix("\(period) – ") }
    return isTitled && series.allSatisfy { isHeaded($0.name, $0.values, cells) } && isSaid(values, cells)
  }

  private func isHeaded(_ name: String, _ values: CellBlock?, _ cells: [CellAddress: VisibleCell.Value]) -> Bool {
    guard let values, values.first.row > 0 else { return false }
    return cells[CellAddress(row: values.first.row - 1, column: values.first.column)] == .text(name)
  }

  /// Whether the shares in its description are those of the cells, in their order.
  private func isSaid(_ values: CellBlock, _ cells: [CellAddress: VisibleCell.Value]) -> Bool {
    guard let description else { return true }
    let said = description.matches(of: /(\d{1,3})%/).map { String($0.1) }
    let shown = (values.first.row...values.last.row).compactMap { row -> String? in
      guard case .number(let share, _)? = cells[CellAddress(row: row, column: values.first.column)] else { return nil }
      return NumberFormat("0").display(share * 100)
    }
    return said == shown
  }
}
