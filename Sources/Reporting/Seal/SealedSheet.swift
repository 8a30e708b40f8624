import CSV
import Surveys
import Tables

/// What a sheet tells.
package struct SealedSheet: Equatable, Sendable {
  package let name: String
  package let cells: [SealedCell]
  /// What the seal covers beside the cells, by its name: charts, pictures, bars and lists.
  let facts: [String: String]
  /// What stands on each printed page.
  let header: PageText
  /// What hides a cell of it, or shows another.
  let oddities: [Oddity]
  /// The cells whose words are cut by the next cell.
  let cut: [CellAddress]

  /// A sheet that was read.
  init(
    name: String, cells: [SealedCell], facts: [String: String], header: PageText, oddities: [Oddity],
    cut: [CellAddress] = []
  ) {
    self.name = name
    self.cells = cells
    self.facts = facts
    self.header = header
    self.oddities = oddities
    self.cut = cut
  }

  /// What a sheet will tell once it is written.
  init(_ sheet: Sheet, language: Language) {
    self.init(
      name: sheet.name,
      cells: sheet.rows.enumerated().flatMap { row, line in
        line.cells.enumerated().compactMap { column, cell in
          SealedCell(cell, at: CellAddress(row: row, column: column), language: language)
        }
      }, facts: sheet.facts, header: PageText(above: "", below: ""), oddities: [])
  }

  /// The same sheet with some of its cells.
  func keeping(_ isKept: (SealedCell) -> Bool) -> SealedSheet {
    SealedSheet(
      name: name, cells: cells.filter(isKept), facts: facts, header: header, oddities: oddities, cut: cut)
  }
}

extension SealedSheet {
  /// The marks of its facts, in the order of their names: what is drawn is no cell, so that each has its whole SHA-256.
  var factMarks: [(column: String, mark: String)] {
    facts.sorted { $0.key < $1.key }.map { ($0.key, SealedSheet.mark($0.key, $0.value, on: name)) }
  }

  /// The mark of a fact on a sheet.
  static func mark(_ key: String, _ fact: String, on sheet: String) -> String {
    SealDigest.hash(of: "\(sheet)\u{1F}#\(key)\u{1F}\(fact)")
  }
}

extension Sheet {
  /// What the seal covers beside the cells, as a file will have it.
  fileprivate var facts: [String: String] {
    var facts: [String: String] = [:]
    for (place, chart) in charts.enumerated() {
      facts["chart\(place + 1)"] = chart.text(on: name)
      facts["chart\(place + 1)words"] = chart.description.descriptionText
    }
    for (place, picture) in pictures.enumerated() {
      facts["picture\(place + 1)"] = SealDigest.hash(of: picture.content)
      facts["picture\(place + 1)words"] = picture.description.descriptionText
    }
    if !bars.isEmpty { facts["bars"] = bars.map(\.reference).joined(separator: " ") }
    var choices = 0
    for (row, line) in rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        guard case .choice(_, let range) = cell.content else { continue }
        choices += 1
        facts["choice\(choices)"] = "\(CellAddress(row: row, column: column))<\(ChartTruth.canonical(range))"
      }
    }
    return facts
  }
}

extension Chart {
  /// As `ChartPart.text` reads it from a file.
  fileprivate func text(on sheet: String) -> String {
    let place = ChartTruth.canonical(sheet)
    let rows = series.map {
      "\($0.name.chartText)=\(place)!\(categories.reference)=\(place)!\($0.values.reference)"
    }
    return ([kind == .bar ? "bar" : "line", title.chartText] + rows).joined(separator: "\u{1F}")
  }
}

extension CellRange {
  /// `D4:D12`.
  fileprivate var reference: String {
    let last = max(rows.upperBound - 1, rows.lowerBound)
    return "\(CellAddress(row: rows.lowerBound, column: column)):\(CellAddress(row: last, column: column))"
  }
}
