package import Tables

/// What a sheet tells a reader.
package struct VisibleSheet: Equatable, Sendable {
  package let name: String
  package let cells: [VisibleCell]
  /// What it tells beside its cells, by its name: charts, pictures, bars and lists.
  package let facts: [String: String]
  /// What stands on each printed page.
  package let header: PageText
  /// What hides a cell of it, or shows another.
  package let oddities: [Oddity]
  /// The cells whose words are cut by the next cell.
  package let cut: [CellAddress]

  /// A sheet that was read.
  init(
    name: String, cells: [VisibleCell], facts: [String: String], header: PageText, oddities: [Oddity],
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
  package init(_ sheet: Sheet, formats: CellFormats) {
    self.init(
      name: sheet.name, cells: sheet.rows.indices.flatMap { sheet.visibleCells(ofRow: $0, formats: formats) },
      facts: sheet.facts, header: PageText(above: "", below: ""), oddities: [])
  }

  /// The same sheet with some of its cells.
  package func keeping(_ isKept: (VisibleCell) -> Bool) -> VisibleSheet {
    VisibleSheet(
      name: name, cells: cells.filter(isKept), facts: facts, header: header, oddities: oddities, cut: cut)
  }
}

extension Sheet {
  /// What the cells of a row will tell once they are written, in the order of their columns.
  package func visibleCells(ofRow row: Int, formats: CellFormats) -> [VisibleCell] {
    rows[row].cells.enumerated().compactMap { column, cell in
      VisibleCell(cell, at: CellAddress(row: row, column: column), formats: formats)
    }
  }

  /// What it tells beside its cells, as a file will have it.
  package var facts: [String: String] {
    var facts: [String: String] = [:]
    for (index, chart) in charts.enumerated() {
      facts["chart\(index + 1)"] = chart.text(on: name)
      facts["chart\(index + 1)words"] = chart.description.descriptionText
    }
    for (index, picture) in pictures.enumerated() {
      facts["picture\(index + 1)"] = SealDigest.hash(of: picture.content)
      facts["picture\(index + 1)words"] = picture.description.descriptionText
    }
    if !bars.isEmpty { facts["bars"] = bars.map(\.reference).joined(separator: " ") }
    var choices = 0
    for (row, line) in rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        guard case .choice(_, let range) = cell.content else { continue }
        choices += 1
        facts["choice\(choices)"] = "\(CellAddress(row: row, column: column))<\(range.canonicalReference)"
      }
    }
    return facts
  }
}

extension Chart {
  /// As `ChartPart.text` reads it from a file.
  fileprivate func text(on sheet: String) -> String {
    let tab = sheet.canonicalReference
    let rows = series.map {
      "\($0.name.chartText)=\(tab)!\(categories.reference)=\(tab)!\($0.values.reference)"
    }
    let part = kind == .bar ? [] : ChartPart.scale(from: Double(scale.first) / 10, to: Double(scale.last) / 10)
    return ([kind == .bar ? "bar" : "line", title.chartText] + rows + part).joined(separator: "\u{1F}")
  }
}

extension CellRange {
  /// `D4:D12`.
  fileprivate var reference: String {
    let last = max(rows.upperBound - 1, rows.lowerBound)
    return "\(CellAddress(row: rows.lowerBound, column: column)):\(CellAddress(row: last, column: column))"
  }
}
